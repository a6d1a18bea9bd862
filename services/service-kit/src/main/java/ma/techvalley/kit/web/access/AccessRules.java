package ma.techvalley.kit.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets an endpoint be reached by those it is for, before anything else of the request is looked at. */
public final class AccessRules implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && isOurs(method)) {
            require(method);
        }
        return true;
    }

    /** Not the documentation's own pages. */
    public static boolean isOurs(HandlerMethod handler) {
        return !handler.getBeanType().getName().startsWith("org.spring");
    }

    /** Whom it is for; nobody in particular where it is public. */
    static @Nullable Allow rule(HandlerMethod handler) {
        return handler.getMethodAnnotation(Allow.class);
    }

    static boolean isPublic(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Public.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Public.class);
    }

    private static void require(HandlerMethod handler) {
        Allow allowed = rule(handler);
        if (allowed != null && !Actors.required().is(allowed.value())) {
            throw Refusing.otherRole();
        }
    }
}
