package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the queue.
 *
 * @param total how many there are in all: exactly up to 200, above that as of some seconds ago; absent while it is not known, since
 *     counting them takes too long
 * @param nextCursor gets the part after this one; absent on the last
 */
record QueuePage(
        List<FilingSummary> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}
