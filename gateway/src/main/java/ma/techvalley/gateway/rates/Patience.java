package ma.techvalley.gateway.rates;

import java.time.Duration;

/**
 * How long a client may take for what it is sent. The web server gives up on a connection where nothing moves; one that takes a few
 * bytes now and then it would serve for ever.
 */
public final class Patience {
    private final long nanos;
    private long began;

    public Patience(Duration limit) {
        this.nanos = limit.toNanos();
        renew();
    }

    /** From now on that long again. */
    public void renew() {
        began = System.nanoTime();
    }

    /** @throws TooSlow if it is at an end */
    public void check() throws TooSlow {
        if (System.nanoTime() - began > nanos) {
            throw new TooSlow();
        }
    }
}
