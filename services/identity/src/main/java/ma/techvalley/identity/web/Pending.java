package ma.techvalley.identity.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The request that somebody came with before they signed in. It waits in a cookie: a session for everyone who looks at the page is memory for the asking. */
final class Pending {
    private static final String PATH = "/oauth2/authorize";

    private Pending() {}

    static RequestCache cache(boolean overTls) {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH));
        cache.setCookieCustomizer(cookie -> cookie.setSecure(overTls));
        return cache;
    }

    /** Back to where they came from. A cookie can be forged, so only its query counts, and only here. */
    static AuthenticationSuccessHandler onwards(RequestCache cache) {
        return (request, response, authentication) -> {
            SavedRequest saved = cache.getRequest(request, response);
            cache.removeRequest(request, response);
            String query = saved == null ? null : query(saved.getRedirectUrl());
            response.sendRedirect(query == null ? "/" : PATH + "?" + query);
        };
    }

    private static @Nullable String query(String url) {
        try {
            URI uri = URI.create(url);
            return PATH.equals(uri.getPath()) ? uri.getRawQuery() : null;
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }
}
