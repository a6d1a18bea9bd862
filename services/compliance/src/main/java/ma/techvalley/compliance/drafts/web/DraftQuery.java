package ma.techvalley.compliance.drafts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import ma.techvalley.compliance.lists.IdPages;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** Which part of the list of drafts. @param limit 50 if absent */
record DraftQuery(
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 1000) @Nullable String cursor) {

    IdPages pages(Set<String> companies) {
        return IdPages.of(Cursors.boundTo("drafts", String.join(" ", new TreeSet<>(companies))), limit);
    }
}
