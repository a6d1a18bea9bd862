package ma.techvalley.identity.authorizations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.identity.web.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a code or refresh token be redeemed by one request at a time. The authorization server looks a token up and marks it as
 * used in two steps; two requests in between would both get new tokens.
 */
public final class OneRedemption extends OncePerRequestFilter {
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/oauth2/token") || ticket(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String ticket = Family.hash(String.valueOf(ticket(request)));
        if (!running.add(ticket)) {
            Errors.oauth(response, 400, "invalid_grant");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            running.remove(ticket);
        }
    }

    private static @Nullable String ticket(HttpServletRequest request) {
        String code = request.getParameter("code");
        return code == null ? request.getParameter("refresh_token") : code;
    }
}
