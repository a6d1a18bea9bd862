package ma.techvalley.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Sample;

/** R1: filters, sort, total and facets in memory. */
public final class SearchBenchmark implements Benchmark {
    private static final List<Engine.Kind> ALONE = List.of(Engine.Kind.FLOOR, Engine.Kind.OURS);
    private static final double TIMES_THE_FLOOR = 1.5;
    private static final double TIMES_LUCENE = 8;

    /**
     * One number of spaces.
     *
     * @param slowest µs that the 99th percentile may take; 0 where nothing is asked
     */
    private record Size(int spaces, List<Engine.Kind> engines, String heap, double slowest) {
        String words() {
            return "%,d spaces".formatted(spaces);
        }
    }

    @Override
    public String name() {
        return "R1";
    }

    @Override
    public String title() {
        return "Search in memory: filters, sort, total and facets";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        for (Size size : sizes(pace)) {
            List<SearchContestant> contestants = new ArrayList<>();
            try {
                for (Engine.Kind engine : size.engines()) {
                    contestants.add(SearchContestant.start(engine, size.spaces(), size.heap(), work));
                }
                SearchContestant.requireEqualAnswers(contestants);
                measure(size, contestants, pace.withTurn(pace.turn().dividedBy(2)), findings);
            } finally {
                contestants.forEach(SearchContestant::close);
            }
        }
        for (Engine.Kind engine : Engine.Kind.values()) {
            findings.setting(engine.words(), engine.settings());
        }
        findings.setting("questions", "256 recorded ones, in turn, by one thread; their preparation is not timed");
    }

    private static List<Size> sizes(Pace pace) {
        return pace.quick()
                ? List.of(new Size(2_000, List.of(Engine.Kind.values()), "256m", 0))
                : List.of(
                        new Size(10_000, ALONE, "1g", 0),
                        new Size(100_000, List.of(Engine.Kind.values()), "1g", 100),
                        new Size(1_000_000, ALONE, "5g", 1_000));
    }

    private static void measure(Size size, List<SearchContestant> contestants, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        Rounds rounds = Rounds.of(contestants, pace);
        findings.restless(rounds, size.words());
        for (SearchContestant contestant : contestants) {
            findings.setting(contestant.name() + ", " + size.words(), contestant.settings());
            findings.figure(Figure.measured(
                    "processor time of a search, " + size.words(),
                    contestant.name(),
                    "µs",
                    rounds.each(contestant.name(), Sample::cpuMicros)));
        }
        time(size, contestants.subList(0, 2), pace, findings);
        compare(size, rounds, findings);
    }

    /** In a pass of its own, since looking at the clock takes as long as a small search. */
    private static void time(Size size, List<SearchContestant> contestants, Pace pace, Findings findings)
            throws IOException {
        Map<SearchContestant, List<Double>> slowest = new LinkedHashMap<>();
        contestants.forEach(contestant -> slowest.put(contestant, new ArrayList<>()));
        for (int round = 0; round < pace.rounds(); round++) {
            for (SearchContestant contestant : Rounds.rotated(contestants, round)) {
                Objects.requireNonNull(slowest.get(contestant)).add(contestant.slowestMicros(pace.turn()));
            }
        }
        slowest.forEach((contestant, micros) -> {
            Figure figure =
                    Figure.measured("99th percentile of a search, " + size.words(), contestant.name(), "µs", micros);
            boolean asked = size.slowest() > 0 && contestant.engine() == Engine.Kind.OURS;
            findings.figure(asked ? figure.reaching(Reach.atMost(size.slowest())) : figure);
        });
    }

    private static void compare(Size size, Rounds rounds, Findings findings) {
        List<Double> ours = rounds.each(Engine.Kind.OURS.words(), Sample::cpuMicros);
        for (Engine.Kind engine : size.engines()) {
            List<Double> theirs = rounds.each(engine.words(), Sample::cpuMicros);
            if (engine == Engine.Kind.FLOOR) {
                findings.figure(
                        Figure.ratio("gateway / floor, " + size.words(), ours, theirs, Reach.atMost(TIMES_THE_FLOOR)));
            } else if (engine != Engine.Kind.OURS) {
                Reach reach = engine == Engine.Kind.LUCENE ? Reach.atLeast(TIMES_LUCENE) : null;
                findings.figure(Figure.ratio(engine.words() + " / gateway, " + size.words(), theirs, ours, reach));
            }
        }
    }
}
