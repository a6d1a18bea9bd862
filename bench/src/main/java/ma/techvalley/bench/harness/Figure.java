package ma.techvalley.bench.harness;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, or a ratio of two such figures of the same round.
 *
 * @param group what it is shown with: figures of one group have one unit and one scale
 * @param reach absent where nothing is asked of it
 */
public record Figure(
        String group,
        String name,
        String unit,
        List<Double> rounds,
        @Nullable Reach reach) {
    /** Of ratios. */
    public static final String RATIO = "×";

    public Figure {
        rounds = List.copyOf(rounds);
    }

    public static Figure measured(String group, String name, String unit, List<Double> rounds) {
        return new Figure(group, name, unit, rounds, null);
    }

    /** Divides round by round. */
    public static Figure ratio(String name, List<Double> of, List<Double> to, @Nullable Reach reach) {
        if (of.size() != to.size()) {
            throw new IllegalArgumentException(name + ": " + of.size() + " rounds beside " + to.size());
        }
        List<Double> rounds = IntStream.range(0, of.size())
                .mapToObj(round -> of.get(round) / to.get(round))
                .toList();
        return new Figure("ratios", name, RATIO, rounds, reach);
    }

    public Figure reaching(Reach wanted) {
        return new Figure(group, name, unit, rounds, wanted);
    }

    public Spread spread() {
        return Spread.of(rounds);
    }
}
