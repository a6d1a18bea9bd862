package ma.techvalley.bench.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One row of the figures to reach. */
public interface Benchmark {
    /** As it is asked for. */
    String name();

    /** What is measured, for people. */
    String title();

    /** Whether it needs the load generator wrk. */
    default boolean needsWrk() {
        return false;
    }

    /** What its result will lack here, and why; nothing if it is complete. */
    default Optional<String> lacks() {
        return Optional.empty();
    }

    /**
     * Measures.
     *
     * @param work a directory for logs and data, to be thrown away
     */
    void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException;
}
