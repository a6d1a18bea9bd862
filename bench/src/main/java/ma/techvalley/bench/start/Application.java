package ma.techvalley.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Jvm;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.platform.Ports;
import ma.techvalley.bench.platform.Readiness;

/** A process that is started, asked until it is ready, and stopped. */
record Application(String name, Jvm jvm, List<String> arguments, Path work) implements Contestant {
    static final String READINESS = "/actuator/health/readiness";

    private static final Duration READY = Duration.ofMinutes(5);
    /** Writing the cache takes a second JVM. */
    private static final Duration REHEARSED = Duration.ofMinutes(3);

    /** One that has started. */
    record Started(Child child, Sample sample) implements AutoCloseable {
        @Override
        public void close() {
            child.close();
        }
    }

    /**
     * The same with an AOT cache (JEP 514) of a start that is rehearsed now. It refuses to start if the cache cannot be used.
     *
     * @throws IOException if it does not start, or writes no cache
     */
    Application rehearsed() throws IOException, InterruptedException {
        Path cache = work.resolve(file() + ".aot");
        Application rehearsal = new Application(name, jvm.with("-XX:AOTCacheOutput=" + cache), arguments, work);
        Child child = rehearsal.start().child();
        child.stop(REHEARSED);
        return new Application(name, jvm.with("-XX:AOTCache=" + cache, "-XX:AOTMode=on"), arguments, work);
    }

    Started start() throws IOException, InterruptedException {
        int port = Ports.free();
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=" + port);
        all.add("--server.address=127.0.0.1");
        long start = System.nanoTime();
        Child child = Child.server(jvm.command(all.toArray(String[]::new)), work.resolve(file() + ".log"));
        Readiness.await(child, URI.create("http://127.0.0.1:" + port + READINESS), READY);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        return new Started(child, new Sample(1, taken, Cpu.of(List.of(child.handle()))));
    }

    @Override
    public Sample run(Duration length) throws IOException, InterruptedException {
        try (Started started = start()) {
            return started.sample();
        }
    }

    String settings() {
        return jvm.settings().replace(work.toString() + "/", "");
    }

    private String file() {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
