package ma.techvalley.gateway.routes;

import java.time.Duration;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.web.request.CallTimeout;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells the services from where a request came, for their audit trails, which is what we see and never what the client says; and how
 * long its answer is waited for, so that they begin nothing for somebody who has given up.
 */
@Component
final class CallHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final String SENDER = "X-Forwarded-For";
    private static final String WAIT = CallHeaders.class.getName() + ".wait";

    /**
     * Gives the request that long, or what is left of what the client gives it.
     *
     * @throws ma.techvalley.kit.problem.Unavailable if nothing is left
     */
    static void give(ServerRequest request, Duration limit) {
        CallDeadline.check();
        request.attributes().put(WAIT, Duration.ofNanos(CallDeadline.nanosLeft(limit.toNanos())));
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders sent = HttpHeaders.copyOf(received);
        sent.set(SENDER, request.servletRequest().getRemoteAddr());
        if (request.attributes().get(WAIT) instanceof Duration wait) {
            sent.set(CallTimeout.HEADER, Long.toString(Math.max(1, wait.toMillis())));
        }
        return sent;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
