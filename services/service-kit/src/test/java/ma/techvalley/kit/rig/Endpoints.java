package ma.techvalley.kit.rig;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a service serves, so that a table of its endpoints can be shown to leave none out. */
public final class Endpoints {
    private Endpoints() {}

    /** As {@code GET /api/v1/notes/{id}}, of the controllers below a package. */
    public static Set<String> of(ApplicationContext service, String packageName) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> isBelow(packageName, entry))
                .flatMap(entry -> endpoints(entry.getKey()))
                .collect(Collectors.toSet());
    }

    private static boolean isBelow(String packageName, Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return entry.getValue().getBeanType().getName().startsWith(packageName + ".");
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }
}
