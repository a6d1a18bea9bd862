package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way to a query's candidates. Every plan finds all that match, so the choice changes only the time it takes.
 *
 * @param sorted whether the candidates come in the order asked for
 * @param worth the more fields an index pins down, the better; an order that is already there decides between equals
 */
record QueryPlan(Ordered index, List<KeyRange> ranges, boolean descending, boolean sorted, int worth) {
    private static final int IDENTIFIED = 10_000;
    private static final int EQUAL_FIELD = 100;
    private static final int ENUMERATED = 80;
    private static final int BOUNDED = 50;
    private static final int PRESENT = 30;
    private static final int SORTED = 10;

    static QueryPlan of(Ordered index, Conditions conditions, SortOrder order) {
        List<Object> prefix = new ArrayList<>();
        for (String field : index.order()) {
            Condition condition = conditions.on(field);
            if (condition.anyOf() == null || !condition.isEqual()) {
                break;
            }
            prefix.add(condition.anyOf().getFirst());
        }
        List<String> next = index.order().subList(prefix.size(), index.order().size());
        Condition condition = next.isEmpty() ? Condition.NONE : conditions.on(next.getFirst());
        List<KeyRange> ranges = ranges(prefix, condition);
        boolean sorted = ranges.size() <= 1
                && order.isGivenBy(next, new HashSet<>(index.order().subList(0, prefix.size())));
        int worth = index.identifies(prefix.size())
                ? IDENTIFIED
                : prefix.size() * EQUAL_FIELD + worth(condition) + (sorted ? SORTED : 0);
        return new QueryPlan(index, ranges, sorted && order.descending(), sorted, worth);
    }

    private static List<KeyRange> ranges(List<Object> prefix, Condition next) {
        if (next.anyOf() == null) {
            return List.of(new KeyRange(prefix, next.lowest(), next.highest()));
        }
        return next.anyOf().stream()
                .sorted(KeyType::compareElements)
                .map(value -> KeyRange.equalTo(append(prefix, value)))
                .distinct()
                .toList();
    }

    private static List<Object> append(List<Object> prefix, Object value) {
        return Stream.concat(prefix.stream(), Stream.of(value)).toList();
    }

    private static int worth(Condition next) {
        if (next.anyOf() != null) {
            return ENUMERATED;
        }
        return next.isBounded() ? BOUNDED : next.present() ? PRESENT : 0;
    }

    /** Whether it leads to one document at most: none is better. */
    boolean identifies() {
        return worth == IDENTIFIED;
    }

    /** Whether the conditions rule out the documents that a sparse index leaves out. */
    boolean narrows() {
        return worth >= PRESENT;
    }

    Stream<Document> documents() {
        return candidates().map(candidate -> candidate.document().get());
    }

    /** Each document once. */
    Stream<Candidate> candidates() {
        Set<Object> seen = new HashSet<>();
        return ranges.stream()
                .flatMap(range -> index.candidates(range, descending))
                .filter(candidate -> seen.add(candidate.id()));
    }
}
