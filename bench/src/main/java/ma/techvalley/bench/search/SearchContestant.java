package ma.techvalley.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Jvm;
import ma.techvalley.bench.harness.Sample;

/** An engine in a process of its own, so that none is compiled for what another one does. */
record SearchContestant(Engine.Kind engine, Jvm jvm, Child child) implements Contestant, AutoCloseable {
    /** What it asks for when it starts without. */
    private static final String[] LUCENES_OPTIONS = {"--add-modules", "jdk.incubator.vector"};

    static SearchContestant start(Engine.Kind engine, int spaces, String heap, Path work) throws IOException {
        Jvm plain = Jvm.own(SearchWorker.class, heap);
        Jvm jvm = engine == Engine.Kind.LUCENE ? plain.with(LUCENES_OPTIONS) : plain;
        Child child = Child.start(
                jvm.command(engine.name(), Integer.toString(spaces)), work.resolve(engine + "-" + spaces + ".log"));
        child.answer();
        return new SearchContestant(engine, jvm, child);
    }

    /** @throws IllegalStateException with the first question that two answer differently */
    static void requireEqualAnswers(List<SearchContestant> contestants) throws IOException {
        String[] expected = contestants.getFirst().child.ask("answers").split(" ");
        for (SearchContestant contestant : contestants) {
            String[] given = contestant.child.ask("answers").split(" ");
            for (int question = 0; question < expected.length; question++) {
                if (!expected[question].equals(given[question])) {
                    throw new IllegalStateException("question %d: %s answers %s, %s answers %s"
                            .formatted(
                                    question,
                                    contestants.getFirst().name(),
                                    expected[question],
                                    contestant.name(),
                                    given[question]));
                }
            }
        }
    }

    @Override
    public String name() {
        return engine.words();
    }

    String settings() {
        return jvm.settings();
    }

    @Override
    public Sample run(Duration length) throws IOException {
        List<ProcessHandle> processes = List.of(child.handle());
        Duration before = Cpu.of(processes);
        String[] done = child.ask("run " + length.toNanos()).split(" ");
        return new Sample(
                Long.parseLong(done[0]),
                Duration.ofNanos(Long.parseLong(done[1])),
                Cpu.of(processes).minus(before));
    }

    /** The 99th percentile of what one search takes. */
    double slowestMicros(Duration length) throws IOException {
        return Long.parseLong(child.ask("time " + length.toNanos()).split(" ")[1]) / 1e3;
    }

    @Override
    public void close() {
        child.close();
    }
}
