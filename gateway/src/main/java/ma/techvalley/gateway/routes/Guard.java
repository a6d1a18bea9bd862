package ma.techvalley.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.request.CallTimeout;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before one service. A bulkhead refuses what is too much at once; a circuit breaker refuses at once while the service
 * fails. Only what the service did not answer, or answered with a 5xx, is a failure: a refusal is an answer, and so is that it has not
 * read a version yet which the client names, or not in the time that the client gives. Both last until the body has been passed on, so
 * that answers which take long count as what they are. Nothing is tried twice.
 */
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final String CALL = Call.class.getName();
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final List<String> CONDITIONS = List.of(Answers.CONSISTENCY_TOKEN, CallTimeout.HEADER);

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Duration limit;
    private final Duration openFor;

    Guard(String service, RouteProperties.Limits settings, MeterRegistry registry) {
        this.limit = settings.timeLimit();
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
            CallHeaders.give(request, limit);
            return ask(request, next, Call.begin(breaker, bulkhead));
        } catch (CallNotPermittedException open) {
            throw unavailable(open, openFor);
        } catch (BulkheadFullException full) {
            throw unavailable(full, SOON);
        } catch (ResourceAccessException away) {
            throw unavailable(Failures.root(away), SOON);
        }
    }

    private static ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next, Call call)
            throws Exception {
        boolean conditional = CONDITIONS.stream()
                .anyMatch(name -> !request.headers().header(name).isEmpty());
        try {
            // An answer that is never written would keep its places for ever.
            RequestContextHolder.currentRequestAttributes()
                    .registerDestructionCallback(CALL, call::abandoned, RequestAttributes.SCOPE_REQUEST);
            return new Answered(next.handle(request), conditional, call);
        } catch (Exception unanswered) {
            call.failed(unanswered);
            throw unanswered;
        }
    }

    private Unavailable unavailable(Throwable reason, Duration retryAfter) {
        return new Unavailable(ProblemType.UNAVAILABLE, breaker.getName() + " is away: " + reason, retryAfter);
    }
}
