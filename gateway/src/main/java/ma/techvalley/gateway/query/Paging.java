package ma.techvalley.gateway.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ma.techvalley.kit.web.Cursors;
import ma.techvalley.kit.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list a client wants.
 *
 * @param limit null for the usual one
 * @param cursor of the page before, or null for the first
 * @param cursors those of the list and its filter
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor, Cursors cursors) {

    /**
     * Cuts the page out of the list.
     *
     * @param key of an item: unique, and ascending in the list
     */
    public <T> Page<T> of(List<T> matching, Function<T, String> key) {
        String after =
                cursor == null ? null : cursors.decode(cursor, place -> Objects.requireNonNull(place.getFirst()));
        int wanted = limit == null ? Rule.DEFAULT_LIMIT : limit;
        List<T> items = new ArrayList<>(Math.min(wanted, matching.size()));
        for (T item : matching) {
            if (after == null || key.apply(item).compareTo(after) > 0) {
                if (items.size() == wanted) {
                    return new Page<>(items, matching.size(), cursors.encode(List.of(key.apply(items.getLast()))));
                }
                items.add(item);
            }
        }
        return new Page<>(items, matching.size(), null);
    }
}
