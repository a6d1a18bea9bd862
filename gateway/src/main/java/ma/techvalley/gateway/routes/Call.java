package ma.techvalley.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A call of a service, from the places that it takes to the last byte of its answer. It ends once, however often it is told to. */
final class Call {
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final long began = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();

    private Call(CircuitBreaker breaker, Bulkhead bulkhead) {
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /**
     * Takes a place of both.
     *
     * @throws io.github.resilience4j.bulkhead.BulkheadFullException if too many are under way
     * @throws CallNotPermittedException while the service is left alone
     */
    static Call begin(CircuitBreaker breaker, Bulkhead bulkhead) {
        bulkhead.acquirePermission();
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException open) {
            bulkhead.releasePermission();
            throw open;
        }
        return new Call(breaker, bulkhead);
    }

    /** The service has answered, well or badly. */
    void answered(Object answer) {
        if (ends()) {
            breaker.onResult(took(), TimeUnit.NANOSECONDS, answer);
        }
    }

    /** The service has not answered, or not to the end. */
    void failed(Throwable failure) {
        if (ends()) {
            breaker.onError(took(), TimeUnit.NANOSECONDS, failure);
        }
    }

    /** It says nothing of the service: nobody waits for the answer any more. */
    void abandoned() {
        if (ends()) {
            breaker.releasePermission();
        }
    }

    private boolean ends() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            bulkhead.onComplete();
        }
        return first;
    }

    private long took() {
        return System.nanoTime() - began;
    }
}
