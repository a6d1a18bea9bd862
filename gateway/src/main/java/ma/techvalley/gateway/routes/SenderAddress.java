package ma.techvalley.gateway.routes;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Tells the services from where a request came, for their audit trails: what we see, never what the client says. */
@Component
final class SenderAddress implements RequestHttpHeadersFilter, Ordered {
    private static final String HEADER = "X-Forwarded-For";

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders sent = HttpHeaders.copyOf(received);
        sent.set(HEADER, request.servletRequest().getRemoteAddr());
        return sent;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
