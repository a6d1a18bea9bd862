package ma.techvalley.bench.harness;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/** Warms a contestant up until three windows agree. */
public final class Steady {
    private static final int AGREEING = 3;
    private static final double TOLERANCE = 0.03;

    private Steady() {}

    /** Whether they agreed before the pace's windows were used up. */
    public static boolean warmUp(Contestant contestant, Pace pace) throws IOException, InterruptedException {
        Deque<Double> last = new ArrayDeque<>();
        for (int window = 0; window < pace.windows(); window++) {
            last.addLast(contestant.pulse(contestant.run(pace.window())));
            if (last.size() > AGREEING) {
                last.removeFirst();
            }
            if (last.size() == AGREEING && agree(last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Deque<Double> last) {
        double slowest = Collections.min(last);
        return Collections.max(last) - slowest <= TOLERANCE * slowest;
    }
}
