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
import ma.techvalley.kit.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before one service. A bulkhead refuses what is too much at once; a circuit breaker refuses at once while the service
 * fails. Only what the service did not answer, or answered with a 5xx, is a failure: a refusal is an answer, and so is that it has not
 * read a version yet which the client names. Nothing is tried twice.
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
                        .recordResult(result -> result instanceof Answered answered && answered.isFailure())
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
            boolean waited =
                    !request.headers().header(Answers.CONSISTENCY_TOKEN).isEmpty();
            return bulkhead.executeCallable(
                            () -> breaker.executeCallable(() -> new Answered(next.handle(request), waited)))
                    .response();
        } catch (CallNotPermittedException open) {
            throw unavailable(openFor);
        } catch (BulkheadFullException | ResourceAccessException away) {
            throw unavailable(SOON);
        }
    }

    /**
     * What a service answered.
     *
     * @param waited whether it was asked to wait for a version: that it does not have that one is what the client's token says of it
     */
    private record Answered(ServerResponse response, boolean waited) {
        boolean isFailure() {
            return response.statusCode().is5xxServerError()
                    && !(waited && response.statusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }

    private static Unavailable unavailable(Duration retryAfter) {
        return new Unavailable(ProblemType.UNAVAILABLE, "The service is away.", retryAfter);
    }
}
