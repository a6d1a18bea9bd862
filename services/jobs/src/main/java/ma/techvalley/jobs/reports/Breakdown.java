package ma.techvalley.jobs.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.kit.problem.Violation;

/** One way in which a headcount divides its employees; the parts, by name, have to sum to all of them. */
public record Breakdown(String name, Map<String, Integer> parts) {

    public static Breakdown of(Headcount.Contracts by) {
        return new Breakdown("contracts", Map.of("cdi", by.cdi(), "cdd", by.cdd(), "other", by.other()));
    }

    public static Breakdown of(Headcount.Gender by) {
        return new Breakdown("gender", Map.of("women", by.women(), "men", by.men()));
    }

    public static Breakdown of(Headcount.Nationality by) {
        return new Breakdown("nationality", Map.of("moroccan", by.moroccan(), "foreign", by.foreign()));
    }

    public static Breakdown of(Map<Segment, Integer> by) {
        Map<String, Integer> parts = new TreeMap<>();
        by.forEach((segment, people) -> parts.put(segment.name(), people));
        return new Breakdown("segments", parts);
    }

    static List<Breakdown> of(Headcount reported) {
        return List.of(
                of(reported.contracts()), of(reported.gender()), of(reported.nationality()), of(reported.segments()));
    }

    /** The figures, by JSON pointer below the headcount. */
    Stream<Figure> figures() {
        return new TreeMap<>(parts)
                .entrySet().stream().map(part -> new Figure("/" + name + "/" + part.getKey(), part.getValue()));
    }

    /** What is wrong if all employees are so many. */
    public Optional<Violation> otherThan(int employees) {
        return sum() == employees
                ? Optional.empty()
                : Optional.of(new Violation(
                        "/" + name,
                        "sum",
                        "The %s sum to %d, but employees are %d.".formatted(name, sum(), employees)));
    }

    /** Wide enough for parts that are out of range. */
    private long sum() {
        return parts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
