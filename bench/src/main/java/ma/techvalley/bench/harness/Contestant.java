package ma.techvalley.bench.harness;

import java.io.IOException;
import java.time.Duration;

/** Who does the work of a measurement: the floor, the platform or a peer. */
public interface Contestant {
    String name();

    /** What has to agree from window to window before it counts as warm; where the rate is given, its costs have to. */
    default double pulse(Sample window) {
        return window.perSecond();
    }

    /**
     * Works for about so long.
     *
     * @throws IllegalStateException if any answer is not what it should be, which ends the run
     */
    Sample run(Duration length) throws IOException, InterruptedException;
}
