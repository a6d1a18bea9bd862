package ma.techvalley.bench.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.bench.replay.ReplayContestant.Records;
import ma.techvalley.bench.replay.ReplayContestant.Setup;

/** W5: what the gateway does when it starts. */
public final class ReplayBenchmark implements Benchmark {
    private static final double PART_OF_FLOOR = 0.35;
    private static final double DUPLICATE_MICROS = 1;
    private static final int DUPLICATES_PERCENT = 30;
    /** A turn is one replay; three of them warm up. */
    private static final int WARM_UP = 3;

    @Override
    public String name() {
        return "W5";
    }

    @Override
    public String title() {
        return "Replay into the gateway's memory, 30 % duplicates";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        int all = pace.quick() ? 10_000 : 1_000_000;
        int distinct = all / 100 * (100 - DUPLICATES_PERCENT);
        String heap = pace.quick() ? "512m" : "5g";
        List<ReplayContestant> contestants = new ArrayList<>();
        try (Broker broker = Broker.start(work.resolve("broker"))) {
            fill(broker, distinct, all - distinct);
            Setup setup = new Setup(broker, new Records(all + Spaces.PARKS, distinct + Spaces.PARKS), heap, work);
            for (Reader.Kind kind : Reader.Kind.values()) {
                contestants.add(ReplayContestant.start(kind, setup));
            }
            Rounds rounds = Rounds.of(
                    contestants, new Pace(pace.rounds(), Duration.ZERO, Duration.ZERO, WARM_UP, pace.quick()));
            findings.restless(rounds, "replay");
            report(rounds, contestants, findings);
        } finally {
            contestants.forEach(ReplayContestant::close);
        }
        findings.setting("records", "%,d events of spaces, the last %,d of them known".formatted(all, all - distinct));
    }

    /** The duplicates come last, so that what one costs can be seen. */
    private static void fill(Broker broker, int distinct, int duplicates) {
        try (Events events = new Events(broker.bootstrapServers())) {
            Spaces.parks().forEach(events::park);
            Spaces.unsorted(distinct).forEach(space -> events.space(space, 1));
            Spaces.unsorted(duplicates).forEach(space -> events.space(space, 1));
            events.flush();
        }
    }

    private static void report(Rounds rounds, List<ReplayContestant> contestants, Findings findings) {
        for (ReplayContestant contestant : contestants) {
            findings.setting(
                    contestant.name(),
                    contestant.kind().settings() + "; " + contestant.jvm().settings());
            findings.figure(Figure.measured(
                    "records read", contestant.name(), "1/s", rounds.each(contestant.name(), Sample::perSecond)));
        }
        for (ReplayContestant contestant : contestants) {
            findings.figure(Figure.measured(
                    "processor time of a record",
                    contestant.name(),
                    "µs",
                    rounds.each(contestant.name(), Sample::cpuMicros)));
        }
        List<Double> duplicates = contestants.get(Reader.Kind.OURS.ordinal()).duplicateMicros();
        duplicates(duplicates.subList(WARM_UP, duplicates.size()), findings);
        compare(rounds, findings);
    }

    private static void duplicates(List<Double> micros, Findings findings) {
        List<Double> seen = micros.stream().filter(each -> each > 0).toList();
        if (seen.size() < micros.size()) {
            findings.note("in %d of %d rounds the duplicates were read too fast to be timed"
                    .formatted(micros.size() - seen.size(), micros.size()));
        }
        if (!seen.isEmpty()) {
            findings.figure(Figure.measured("a duplicate", "gateway's memory, reading it included", "µs", seen)
                    .reaching(Reach.atMost(DUPLICATE_MICROS)));
        }
    }

    private static void compare(Rounds rounds, Findings findings) {
        List<Double> ours = rounds.each(Reader.Kind.OURS.words(), Sample::perSecond);
        findings.figure(Figure.ratio(
                "gateway / floor, records a second",
                ours,
                rounds.each(Reader.Kind.FLOOR.words(), Sample::perSecond),
                Reach.atLeast(PART_OF_FLOOR)));
        findings.figure(Figure.ratio(
                "gateway / GlobalKTable, records a second",
                ours,
                rounds.each(Reader.Kind.PEER.words(), Sample::perSecond),
                null));
    }
}
