package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.OptionalLong;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.access.Actors;
import ma.techvalley.kit.web.trace.Correlation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@link Command}. */
final class CommandArgument implements HandlerMethodArgumentResolver {
    private final Clock clock;

    CommandArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A command comes by HTTP");
        }
        return command(request);
    }

    private Command command(HttpServletRequest request) {
        var violations = new ArrayList<Violation>();
        var headers = new Headers(request, violations);
        String key = headers.idempotencyKey();
        OptionalLong version = headers.expectedVersion();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Correlation correlation = Correlation.of(request);
        Actor actor = Actors.current();
        return new Command(
                actor,
                key == null ? null : actor.id() + ' ' + key,
                Fingerprint.of(request),
                version,
                correlation.id(),
                null,
                correlation.traceparent(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
