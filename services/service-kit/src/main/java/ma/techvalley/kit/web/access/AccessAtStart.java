package ma.techvalley.kit.web.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An endpoint that does not say whom it is for stops the start, so that none is open by oversight. */
final class AccessAtStart implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping handlers;

    AccessAtStart(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.handlers = requestMappingHandlerMapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undecided = handlers.getHandlerMethods().values().stream()
                .filter(AccessRules::isOurs)
                .filter(handler -> (AccessRules.rule(handler) == null) == !AccessRules.isPublic(handler))
                .map(HandlerMethod::getShortLogMessage)
                .toList();
        if (!undecided.isEmpty()) {
            throw new IllegalStateException("Say either @Allow or @Public: " + undecided);
        }
    }
}
