package ma.techvalley.bench.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/** A list that is gone through with streams, once for the page and the total, and once for each facet. */
final class StreamEngine implements Engine {
    private final List<Row> rows;
    private final List<Question> questions;

    StreamEngine(List<OfficeSpaceState> spaces, List<Question> questions) {
        this.rows = IntStream.range(0, spaces.size())
                .mapToObj(order -> Row.of(order, spaces.get(order)))
                .toList();
        this.questions = questions;
    }

    @Override
    public Object search(int question) {
        return found(question);
    }

    @Override
    public Found found(int question) {
        Question asked = questions.get(question);
        Predicate<Row> rest = rest(asked);
        Predicate<Row> region = row -> isWanted(asked.regions(), row.region());
        Predicate<Row> park = row -> isWanted(asked.parks(), row.park());
        Predicate<Row> fitOut = row -> isWanted(asked.fitOuts(), row.fitOut());
        List<Row> matching =
                rows.stream().filter(rest.and(region).and(park).and(fitOut)).toList();
        return new Found(
                matching.size(),
                matching.stream()
                        .sorted(order(asked.order()))
                        .limit(Question.LIMIT)
                        .map(Row::id)
                        .toList(),
                facet(rest.and(park).and(fitOut), Row::region),
                facet(rest.and(region).and(fitOut), Row::park),
                facet(rest.and(region).and(park), row -> row.fitOut().name()));
    }

    static Comparator<Row> order(Question.Order order) {
        return switch (order) {
            case PARK -> Comparator.comparingInt(Row::order);
            case RENT -> Comparator.comparingInt(Row::rentOrLast).thenComparingInt(Row::order);
            case AREA_DOWN -> Comparator.comparingInt(Row::area).reversed().thenComparingInt(Row::order);
        };
    }

    private static Predicate<Row> rest(Question asked) {
        return row -> row.onMarket()
                && row.area() >= asked.minArea()
                && row.area() <= asked.maxArea()
                && (!asked.hasRent() || row.rent() >= 100 * asked.minRent() && row.rent() <= 100 * asked.maxRent());
    }

    private static boolean isWanted(Set<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private Map<String, Integer> facet(Predicate<Row> filter, Function<Row, String> value) {
        return rows.stream().filter(filter).collect(Collectors.groupingBy(value, Collectors.summingInt(_ -> 1)));
    }
}
