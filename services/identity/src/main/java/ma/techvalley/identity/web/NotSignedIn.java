package ma.techvalley.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What happens to somebody who has not shown who they are: a page for people, a challenge for programs. */
final class NotSignedIn implements AuthenticationEntryPoint {
    private final LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");

    NotSignedIn() {
        page.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        switch (request.getRequestURI()) {
            case "/oauth2/token", "/oauth2/revoke" -> {
                response.setHeader("WWW-Authenticate", "Basic realm=\"techvalley\"");
                Errors.oauth(response, HttpServletResponse.SC_UNAUTHORIZED, "invalid_client");
            }
            case "/", "/oauth2/authorize" -> page.commence(request, response, reason);
            default -> {
                response.setHeader("WWW-Authenticate", "Bearer");
                Errors.send(request, response, Problem.UNAUTHENTICATED);
            }
        }
    }
}
