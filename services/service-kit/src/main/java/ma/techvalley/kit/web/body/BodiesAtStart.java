package ma.techvalley.kit.web.body;

import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes the schema of every body at start, so that a record without limits stops it and the first request is not slow. */
final class BodiesAtStart implements SmartInitializingSingleton {
    private static final Set<Class<?>> UNREAD = Set.of(byte[].class, String.class, Resource.class);

    private final RequestMappingHandlerMapping handlers;
    private final BodySchemas schemas;

    BodiesAtStart(RequestMappingHandlerMapping requestMappingHandlerMapping, BodySchemas schemas) {
        this.handlers = requestMappingHandlerMapping;
        this.schemas = schemas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        handlers.getHandlerMethods().values().stream()
                .map(HandlerMethod::getMethodParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .forEach(this::make);
    }

    private void make(MethodParameter body) {
        Class<?> type = body.getParameterType();
        if (type.isRecord()) {
            schemas.of(type);
        } else if (!UNREAD.contains(type)) {
            throw new IllegalStateException("A request body has to be a record: " + body.getMethod());
        }
    }
}
