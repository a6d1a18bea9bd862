package ma.techvalley.gateway.rates;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;

/** Places for what takes long, of which one client gets only so many. */
public final class Places {
    private static final Duration FULL = Duration.ofSeconds(10);
    private final String what;
    private final int inAll;
    private final int ofOneClient;
    private final Semaphore free;
    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

    /** @param what takes them, in the plural */
    public Places(String what, int inAll, int ofOneClient) {
        this.what = what;
        this.inAll = inAll;
        this.ofOneClient = ofOneClient;
        this.free = new Semaphore(inAll);
    }

    /**
     * @throws Refusal 429 if this client has as many as one may have
     * @throws Unavailable if all are taken
     */
    public void enter(String client) {
        if (taken.merge(client, 1, Integer::sum) > ofOneClient) {
            forget(client);
            throw Refusal.tooMany("You have " + ofOneClient + " " + what + " open. Close one.", FULL);
        }
        if (!free.tryAcquire()) {
            forget(client);
            throw new Unavailable(ProblemType.UNAVAILABLE, "All " + what + " are taken.", FULL);
        }
    }

    /** For whoever has entered. */
    public void leave(String client) {
        forget(client);
        free.release();
    }

    /** How many have entered and not left. */
    public int taken() {
        return inAll - free.availablePermits();
    }

    private void forget(String client) {
        taken.computeIfPresent(client, (_, places) -> places == 1 ? null : places - 1);
    }
}
