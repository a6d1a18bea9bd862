package ma.techvalley.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before one service. A bulkhead refuses what is too much at once; a circuit breaker refuses at once while the service
 * fails. Only what the service did not answer, or answered with a 5xx, is a failure: a refusal is an answer. Nothing is tried
 * twice.
 */
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Duration openFor;

    Guard(String service, RouteProperties.Limits settings, MeterRegistry registry) {
        this.openFor = settings.openFor();
        this.breaker = CircuitBreaker.of(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimumCalls())
                        .failureRateThreshold(settings.failureRate())
                        .waitDurationInOpenState(settings.openFor())
                        .permittedNumberOfCallsInHalfOpenState(settings.trials())
                        .recordResult(answer -> answer instanceof ServerResponse response
                                && response.statusCode().is5xxServerError())
                        .build());
        this.bulkhead = Bulkhead.of(
                service,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.concurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        new GuardMetrics(service, breaker, bulkhead).bindTo(registry);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return bulkhead.executeCallable(() -> breaker.executeCallable(() -> next.handle(request)));
        } catch (CallNotPermittedException open) {
            throw unavailable(openFor);
        } catch (BulkheadFullException | ResourceAccessException away) {
            throw unavailable(SOON);
        }
    }

    private static Unavailable unavailable(Duration retryAfter) {
        return new Unavailable(ProblemType.UNAVAILABLE, "The service is away.", retryAfter);
    }
}
