package ma.techvalley.gateway.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Function;
import ma.techvalley.gateway.rates.RateProperties.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests of the API by who sends them. */
final class RateFilter extends OncePerRequestFilter {
    private final Rates reads;
    private final Rates writes;
    private final boolean loopback;
    private final Function<HttpServletRequest, @Nullable String> client;

    /** @param client whom a request counts for; null if it does not count */
    RateFilter(Kinds kinds, RateProperties all, Function<HttpServletRequest, @Nullable String> client) {
        this.reads = new Rates(kinds.reads(), all.clients());
        this.writes = new Rates(kinds.writes(), all.clients());
        this.loopback = all.loopback();
        this.client = client;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !loopback && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String counted = client.apply(request);
        if (counted != null) {
            (isRead(request) ? reads : writes).count(counted, response);
        }
        chain.doFilter(request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }
}
