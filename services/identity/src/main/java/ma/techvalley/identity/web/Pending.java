package ma.techvalley.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The request that somebody came with before they signed in. It waits in a cookie: a session for everyone who looks at the page is
 * memory for the asking. A cookie can be forged, so it holds only a query, and that counts only for one path. Not the library's
 * own, whose name cannot be changed.
 */
final class Pending implements RequestCache {
    private static final String PATH = "/oauth2/authorize";

    private final String name;
    private final boolean secure;

    Pending(WebConfiguration.Settings settings) {
        this.name = settings.cookie("techvalley-identity-pending");
        this.secure = settings.overTls();
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        if (request.getMethod().equals("GET") && request.getRequestURI().equals(PATH) && query != null) {
            byte[] bytes = query.getBytes(StandardCharsets.UTF_8);
            set(response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), -1);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, name);
        try {
            byte[] query = Base64.getUrlDecoder().decode(cookie == null ? "" : cookie.getValue());
            URI uri = URI.create(PATH + "?" + new String(query, StandardCharsets.UTF_8));
            return query.length == 0 ? null : new SimpleSavedRequest(uri.toString());
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /** Never: what waits comes again by itself, by the redirect. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        set(response, "", 0);
    }

    /** Back to where they came from. */
    static AuthenticationSuccessHandler onwards(RequestCache cache) {
        return (request, response, authentication) -> {
            SavedRequest saved = cache.getRequest(request, response);
            cache.removeRequest(request, response);
            response.sendRedirect(saved == null ? "/" : saved.getRedirectUrl());
        };
    }

    private void set(HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
