package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The conditions that all hold at once. {@code $or} and the like are left out: that means more candidates, never fewer. */
final class Conditions {
    private final Map<String, Condition> byField = new HashMap<>();

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.add(query);
        return conditions;
    }

    Condition on(String field) {
        return byField.getOrDefault(field, Condition.NONE);
    }

    private void add(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> parts) {
                parts.forEach(part -> add((Document) part));
            } else if (!field.startsWith("$")) {
                byField.merge(field, Condition.of(demand), Condition::and);
            }
        });
    }
}
