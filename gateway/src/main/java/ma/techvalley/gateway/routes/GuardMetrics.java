package ma.techvalley.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What is to be seen of a guard from outside. */
record GuardMetrics(String service, CircuitBreaker breaker, Bulkhead bulkhead) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("techvalley.route.breaker.closed", breaker, GuardMetrics::closed)
                .description("1 while requests go through, 0 while they are refused at once")
                .tag("service", service)
                .register(registry);
        Gauge.builder(
                        "techvalley.route.failure.rate",
                        breaker,
                        known -> known.getMetrics().getFailureRate())
                .description("Per cent of the last calls that failed; negative while there are too few")
                .tag("service", service)
                .register(registry);
        Gauge.builder(
                        "techvalley.route.free",
                        bulkhead,
                        known -> known.getMetrics().getAvailableConcurrentCalls())
                .description("Requests that could go through at the same time")
                .tag("service", service)
                .register(registry);
    }

    private static double closed(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.CLOSED ? 1 : 0;
    }
}
