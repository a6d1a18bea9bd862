package ma.techvalley.gateway.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ma.techvalley.kit.web.Answers;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A read that waits for a version says how old what we know is, also when it waits in vain. */
@Component
final class WaitingReads implements HandlerInterceptor, WebMvcConfigurer {
    private final MemoryReads reads;

    WaitingReads(MemoryReads reads) {
        this.reads = reads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getHeader(Answers.CONSISTENCY_TOKEN) != null) {
            reads.age(response);
        }
        return true;
    }
}
