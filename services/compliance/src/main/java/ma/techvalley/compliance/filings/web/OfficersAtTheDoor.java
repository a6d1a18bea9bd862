package ma.techvalley.compliance.filings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ma.techvalley.compliance.filings.Officers;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.access.Actors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes note of officers as they come, since nobody tells this service who is one: filings can be given to those only. */
@Component
final class OfficersAtTheDoor implements HandlerInterceptor, WebMvcConfigurer {
    private final Officers officers;

    OfficersAtTheDoor(Officers officers) {
        this.officers = officers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = Actors.current();
        if (actor.is(Role.CNDP_OFFICER)) {
            officers.came(actor.id());
        }
        return true;
    }
}
