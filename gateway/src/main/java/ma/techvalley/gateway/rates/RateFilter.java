package ma.techvalley.gateway.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts requests of the API by who sends them. */
final class RateFilter extends HttpFilter {
    private final transient Counting counting;
    private final transient Function<HttpServletRequest, @Nullable String> client;

    /** @param client whom a request counts for; null if it does not count */
    RateFilter(Counting counting, Function<HttpServletRequest, @Nullable String> client) {
        this.counting = counting;
        this.client = client;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String counted = client.apply(request);
        if (counted != null) {
            counting.count(counted, request, response);
        }
        chain.doFilter(request, response);
    }
}
