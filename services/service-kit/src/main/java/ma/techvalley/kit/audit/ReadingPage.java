package ma.techvalley.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an object's readings, newest first. How many there are in all is not said, as for the trail.
 *
 * @param nextCursor gets the part after this one; absent on the last
 */
public record ReadingPage(
        List<Reading> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}
