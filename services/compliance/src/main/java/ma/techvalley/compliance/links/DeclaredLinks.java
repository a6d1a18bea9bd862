package ma.techvalley.compliance.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** All declared links. */
public interface DeclaredLinks {
    /**
     * Which of them; what is absent does not restrict.
     *
     * @param officer opaque id
     * @param company ICE
     */
    record Filter(@Nullable String officer, @Nullable String company) {}

    /** At most {@code limit} links that match and whose ids come after one, or from the first on; by id. */
    List<Stored<DeclaredLink>> page(Filter filter, @Nullable String after, int limit);

    /** How many match. */
    long count(Filter filter);

    /** Whether an officer has a link with one of these companies that lasts, or that ended after that day. */
    boolean bind(String officer, Set<String> companies, LocalDate endedAfter);
}
