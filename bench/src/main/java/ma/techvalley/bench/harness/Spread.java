package ma.techvalley.bench.harness;

import java.util.List;

/** Of the figures of all rounds. */
public record Spread(double min, double median, double max) {
    public static Spread of(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no round was measured");
        }
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.getFirst(), median, sorted.getLast());
    }
}
