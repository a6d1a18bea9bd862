package ma.techvalley.bench.harness;

import java.io.IOException;
import java.time.Duration;

/** Who does the work of a measurement: the floor, the platform or a peer. */
public interface Contestant {
    String name();

    /**
     * Works for about so long.
     *
     * @throws IllegalStateException if any answer is not what it should be, which ends the run
     */
    Sample run(Duration length) throws IOException, InterruptedException;
}
