package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, as far as the order of an index can serve it.
 *
 * @param anyOf the values it may have, null if they are not enumerated
 * @param lowest null for no bound
 * @param highest null for no bound
 * @param present whether a missing value cannot match
 */
record Condition(
        @Nullable List<Object> anyOf,
        @Nullable Object lowest,
        @Nullable Object highest,
        boolean present) {
    static final Condition NONE = new Condition(null, null, null, false);

    /** Reads {@code field: value} or {@code field: {$operator: value, …}}. */
    static Condition of(@Nullable Object demand) {
        if (!(demand instanceof Document operators)
                || operators.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            return equalTo(comparable(demand));
        }
        Condition all = NONE;
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            all = all.and(of(operator.getKey(), operator.getValue()));
        }
        return all;
    }

    private static Condition of(String operator, @Nullable Object value) {
        return switch (operator) {
            case "$eq" -> equalTo(comparable(value));
            case "$in" -> value instanceof Collection<?> values ? among(values) : NONE;
            case "$gt", "$gte" -> new Condition(null, comparable(value), null, comparable(value) != null);
            case "$lt", "$lte" -> new Condition(null, null, comparable(value), comparable(value) != null);
            case "$exists" -> new Condition(null, null, null, Boolean.TRUE.equals(value));
            case "$ne" -> new Condition(null, null, null, value == null);
            default -> NONE;
        };
    }

    private static Condition equalTo(@Nullable Object value) {
        return value == null ? NONE : new Condition(List.of(value), null, null, true);
    }

    private static Condition among(Collection<?> values) {
        return values.stream().anyMatch(value -> comparable(value) == null)
                ? NONE
                : new Condition(List.copyOf(values), null, null, true);
    }

    /** Null also matches what is missing, an array its elements, an expression any text: an index's order serves none of them. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof Collection || value instanceof BsonRegularExpression ? null : value;
    }

    /** Both hold. Where both name the same thing either will do, since what an index finds is filtered again; the narrower finds less. */
    Condition and(Condition other) {
        return new Condition(
                anyOf == null || other.isEqual() ? or(other.anyOf, anyOf) : anyOf,
                narrower(lowest, other.lowest, 1),
                narrower(highest, other.highest, -1),
                present || other.present);
    }

    /** @param direction to where a bound is the narrower, if they can be compared */
    private static @Nullable Object narrower(@Nullable Object one, @Nullable Object other, int direction) {
        if (one == null || other == null || one.getClass() != other.getClass()) {
            return or(one, other);
        }
        return KeyType.compareElements(one, other) * direction >= 0 ? one : other;
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    boolean isEqual() {
        return anyOf != null && anyOf.size() == 1;
    }

    boolean isBounded() {
        return lowest != null || highest != null;
    }
}
