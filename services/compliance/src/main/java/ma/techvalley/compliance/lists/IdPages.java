package ma.techvalley.compliance.lists;

import java.util.List;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.web.Cursors;
import ma.techvalley.kit.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a list by id.
 *
 * @param cursors of that list
 * @param size how many a part has at most
 */
public record IdPages(Cursors cursors, int size) {
    private static final int USUAL = 50;

    /** @param size 50 if absent */
    public static IdPages of(Cursors cursors, @Nullable Integer size) {
        return new IdPages(cursors, size == null ? USUAL : size);
    }

    /** How many to look for: one more than a part has tells whether there is another. */
    public int sought() {
        return size + 1;
    }

    /** The id after which to go on; absent at the start. @throws ma.techvalley.kit.problem.Refusal 400 for a cursor of another list */
    public @Nullable String after(@Nullable String cursor) {
        return cursor == null ? null : cursors.decode(cursor, position -> String.valueOf(position.getFirst()));
    }

    /** @param found as many as were sought, or all that are left. @param total how many there are in all */
    public <S, R> Page<R> page(List<Stored<S>> found, long total, Function<S, R> render) {
        List<Stored<S>> some = found.stream().limit(size).toList();
        String next =
                found.size() > size ? cursors.encode(List.of(some.getLast().id())) : null;
        return new Page<>(some.stream().map(Stored::state).map(render).toList(), total, next);
    }
}
