package ma.techvalley.kit.relay;

import java.util.concurrent.CountDownLatch;

/** Halts a relay after a step, all of its threads, as a long collection of garbage or a suspended machine would. */
final class Pause implements RelayProbe {
    private final RelayStep step;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean begun;

    Pause(RelayStep step) {
        this.step = step;
    }

    @Override
    public void reached(RelayStep now) {
        begun = begun || now == step;
        if (begun) {
            awaitEnd();
        }
    }

    /** Whether the relay has taken the step. */
    boolean hasBegun() {
        return begun;
    }

    void end() {
        over.countDown();
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
