package ma.techvalley.kit.web.request;

import java.util.List;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring MVC about our rules and arguments. */
final class RequestMvc implements WebMvcConfigurer {
    private final RequestRules rules;
    private final CommandArgument command;

    RequestMvc(RequestRules rules, CommandArgument command) {
        this.rules = rules;
        this.command = command;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rules);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(command);
    }
}
