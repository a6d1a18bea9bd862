package ma.techvalley.kit.web.request;

import ma.techvalley.kit.web.access.AccessRules;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads every handler's parameters at start, so that one that cannot be checked stops it. */
final class ParametersAtStart implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping handlers;
    private final QueryRules rules;

    ParametersAtStart(RequestMappingHandlerMapping requestMappingHandlerMapping, QueryRules rules) {
        this.handlers = requestMappingHandlerMapping;
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        handlers.getHandlerMethods().values().stream()
                .filter(AccessRules::isOurs)
                .forEach(rules::declared);
    }
}
