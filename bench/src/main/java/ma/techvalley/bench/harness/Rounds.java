package ma.techvalley.bench.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Everybody's turns, in an order that rotates (A B C, B C A, …), so that what else happens on the machine meets all alike. */
public final class Rounds {
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
    private final List<String> restless = new ArrayList<>();

    private Rounds() {}

    /** Warms each up, then measures. */
    public static Rounds of(List<? extends Contestant> contestants, Pace pace)
            throws IOException, InterruptedException {
        var rounds = new Rounds();
        for (Contestant contestant : contestants) {
            rounds.samples.put(contestant.name(), new ArrayList<>());
            if (!Steady.warmUp(contestant, pace)) {
                rounds.restless.add(contestant.name());
            }
        }
        for (int round = 0; round < pace.rounds(); round++) {
            for (Contestant contestant : rotated(contestants, round)) {
                rounds.of(contestant.name()).add(contestant.run(pace.turn()));
            }
        }
        return rounds;
    }

    /** Who comes when in that round. */
    public static <T> List<T> rotated(List<T> all, int round) {
        int first = round % all.size();
        List<T> order = new ArrayList<>(all.subList(first, all.size()));
        order.addAll(all.subList(0, first));
        return order;
    }

    /** A figure of one contestant, round by round. */
    public List<Double> each(String contestant, ToDoubleFunction<Sample> figure) {
        return of(contestant).stream().mapToDouble(figure).boxed().toList();
    }

    /** Who did not become steady while warming up. */
    public List<String> restless() {
        return List.copyOf(restless);
    }

    private List<Sample> of(String contestant) {
        return Objects.requireNonNull(samples.get(contestant), contestant);
    }
}
