package ma.techvalley.jobs.reports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.techvalley.contracts.jobs.Headcount;

/** One way in which a headcount divides its employees; the parts, by name, have to sum to all of them. */
record Breakdown(String name, Map<String, Integer> parts) {

    static List<Breakdown> of(Headcount reported) {
        return List.of(
                contracts(reported.contracts()),
                gender(reported.gender()),
                nationality(reported.nationality()),
                segments(reported));
    }

    /** The figures, by JSON pointer below the headcount. */
    Stream<Figure> figures() {
        return new TreeMap<>(parts)
                .entrySet().stream().map(part -> new Figure("/" + name + "/" + part.getKey(), part.getValue()));
    }

    /** Wide enough for parts that are out of range. */
    long sum() {
        return parts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Breakdown contracts(Headcount.Contracts by) {
        return new Breakdown("contracts", Map.of("cdi", by.cdi(), "cdd", by.cdd(), "other", by.other()));
    }

    private static Breakdown gender(Headcount.Gender by) {
        return new Breakdown("gender", Map.of("women", by.women(), "men", by.men()));
    }

    private static Breakdown nationality(Headcount.Nationality by) {
        return new Breakdown("nationality", Map.of("moroccan", by.moroccan(), "foreign", by.foreign()));
    }

    private static Breakdown segments(Headcount reported) {
        Map<String, Integer> parts = new TreeMap<>();
        reported.segments().forEach((segment, people) -> parts.put(segment.name(), people));
        return new Breakdown("segments", parts);
    }
}
