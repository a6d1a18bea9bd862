package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents that match a query as far as an index's entry tells, without a look at the document. Only texts ever do: numbers, null and
 * nested values are not kept in an index quite as they are in the document. What is not sure may match all the same.
 *
 * @param order the fields of an entry
 */
record SureMatches(Document query, List<String> order) {

    boolean contain(KeyValue entry) {
        return all(query, entry);
    }

    private boolean all(Document part, KeyValue entry) {
        return part.entrySet().stream().allMatch(condition -> holds(condition, entry));
    }

    private boolean holds(Map.Entry<String, Object> condition, KeyValue entry) {
        if (condition.getKey().equals("$and") && condition.getValue() instanceof Collection<?> parts) {
            return parts.stream().allMatch(part -> part instanceof Document conditions && all(conditions, entry));
        }
        int field = order.indexOf(condition.getKey());
        return field >= 0 && entry.get(field) instanceof String text && meets(condition.getValue(), text);
    }

    private static boolean meets(@Nullable Object demand, String text) {
        return demand instanceof Document operators
                ? !operators.isEmpty()
                        && operators.entrySet().stream()
                                .allMatch(operator -> meets(operator.getKey(), operator.getValue(), text))
                : text.equals(demand);
    }

    private static boolean meets(String operator, @Nullable Object value, String text) {
        return switch (operator) {
            case "$eq" -> text.equals(value);
            case "$in" -> value instanceof Collection<?> values && values.contains(text);
            case "$gt" -> value instanceof String bound && text.compareTo(bound) > 0;
            case "$gte" -> value instanceof String bound && text.compareTo(bound) >= 0;
            case "$lt" -> value instanceof String bound && text.compareTo(bound) < 0;
            case "$lte" -> value instanceof String bound && text.compareTo(bound) <= 0;
            case "$exists" -> Boolean.TRUE.equals(value);
            default -> false;
        };
    }
}
