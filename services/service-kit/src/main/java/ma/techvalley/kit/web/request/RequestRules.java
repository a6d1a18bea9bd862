package ma.techvalley.kit.web.request;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.access.AccessRules;
import ma.techvalley.kit.web.access.Actors;
import ma.techvalley.kit.web.body.BodyRules;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks parameters and headers before a controller gets them, so that one answer names the faults of all, and of the body. */
final class RequestRules implements HandlerInterceptor {
    private final QueryRules query;
    private final BodyRules bodies;
    private final ViewWait views;

    RequestRules(QueryRules query, BodyRules bodies, ViewWait views) {
        this.query = query;
        this.bodies = bodies;
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && AccessRules.isOurs(method)) {
            check(request, method);
        }
        return true;
    }

    private void check(HttpServletRequest request, HandlerMethod handler) {
        Optional<? extends Class<?>> bodyType = bodyType(handler);
        byte[] body = Fingerprint.body(request);
        if (bodyType.isPresent() && body.length > 0) {
            BodyRules.requireJson(request.getContentType());
        }
        var violations = new ArrayList<Violation>();
        query.check(request, handler, violations);
        if (takes(handler, Command.class)) {
            var headers = new Headers(request, violations);
            headers.idempotencyKey();
            headers.expectedVersion();
        }
        List<Token> tokens = Token.of(request, violations);
        if (!violations.isEmpty()) {
            bodyType.ifPresent(type -> violations.addAll(bodies.broken(body, type)));
            throw Refusal.invalid(violations);
        }
        views.await(tokens, Actors.current());
        CallDeadline.check();
    }

    private static Optional<? extends Class<?>> bodyType(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .findFirst();
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }
}
