package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to a field, as in {@code state.deadline}. The library's own comparison takes what is missing for null, and splits the way anew
 * for each document, which showed in profiles.
 */
record FieldPath(List<String> steps) {
    static FieldPath of(String dotted) {
        return new FieldPath(List.of(dotted.split("\\.")));
    }

    /** Whether both surely hold the same there, so that an index keeps the same of both. */
    boolean isSameIn(Document one, Document other) {
        @Nullable Object left = one;
        @Nullable Object right = other;
        for (String step : steps) {
            if (!(left instanceof Document inLeft && right instanceof Document inRight)) {
                // An array on the way: the index reads what its elements hold.
                break;
            }
            left = value(inLeft, step);
            right = value(inRight, step);
        }
        return hasOneForm(left) && Objects.equals(left, right);
    }

    /** To an index of several fields, what is missing is not null. */
    private static @Nullable Object value(Document document, String step) {
        return document.containsKey(step) ? document.get(step) : Missing.getInstance();
    }

    /** Equal documents may have their fields in different orders, and an index tells these apart. */
    private static boolean hasOneForm(@Nullable Object value) {
        return value instanceof Collection<?> elements
                ? elements.stream().allMatch(FieldPath::hasOneForm)
                : !(value instanceof Document);
    }
}
