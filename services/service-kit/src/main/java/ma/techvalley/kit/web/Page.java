package ma.techvalley.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total how many there are in all
 * @param nextCursor gets the part after this one; absent on the last
 */
public record Page<T>(
        List<T> items,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}
