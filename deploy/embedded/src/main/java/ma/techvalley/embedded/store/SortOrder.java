package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order a query asks for, if the order of an index can give it: all ascending or all descending. */
record SortOrder(List<String> fields, boolean descending, boolean uniform) {
    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return new SortOrder(List.of(), false, true);
        }
        List<Boolean> directions = orderBy.values().stream()
                .map(direction -> direction instanceof Number number && number.intValue() < 0)
                .distinct()
                .toList();
        boolean natural = orderBy.containsKey("$natural");
        List<String> fields = natural ? List.of(PrimaryIndex.ID) : List.copyOf(orderBy.keySet());
        return new SortOrder(fields, directions.getFirst(), directions.size() == 1);
    }

    /** Fields with one value only do not matter; the others must be the next ones of the index. */
    boolean isGivenBy(List<String> next, Set<String> constant) {
        List<String> wanted =
                fields.stream().filter(field -> !constant.contains(field)).toList();
        return uniform
                && wanted.size() <= next.size()
                && next.subList(0, wanted.size()).equals(wanted);
    }
}
