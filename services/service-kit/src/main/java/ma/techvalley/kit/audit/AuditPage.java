package ma.techvalley.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the trail, newest first. How many there are in all is not said: to count would be to read the whole trail for each page.
 *
 * @param nextCursor gets the part after this one; absent on the last
 */
record AuditPage(
        List<AuditEntryResponse> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {
    /** @param found one more than asked for, if there are more */
    static AuditPage of(List<AuditEntry> found, AuditQuery query) {
        List<AuditEntry> page = found.subList(0, Math.min(query.pageSize(), found.size()));
        return new AuditPage(
                page.stream().map(AuditEntryResponse::of).toList(),
                page.size() < found.size() ? query.cursorAfter(page.getLast()) : null);
    }
}
