package ma.techvalley.compliance.filings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which filings to list, and in which order.
 *
 * @param among ICEs of the only companies whose filings may be seen; absent if all may
 */
public record FilingSearch(@Nullable Set<String> among, FilingFilter filter, FilingOrder order) {
    /** All there are. */
    public static final FilingSearch ALL = new FilingSearch(null, FilingFilter.ANY, FilingOrder.LONGEST_WAITING_FIRST);
}
