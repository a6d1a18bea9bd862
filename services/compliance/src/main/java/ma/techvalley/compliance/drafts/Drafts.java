package ma.techvalley.compliance.drafts;

import java.util.List;
import java.util.Set;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** The drafts that are written. */
public interface Drafts {
    /** At most {@code limit} drafts of these companies whose ids come after one, or from the first on; by id. */
    List<Stored<Draft>> page(Set<String> companies, @Nullable String after, int limit);

    /** How many these companies have. */
    long count(Set<String> companies);
}
