package ma.techvalley.identity.authorizations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Ends, with somebody's session, what they could refresh anywhere: who signs out on a machine that others use expects that nobody
 * goes on in their name. At the platform's request the ID token is proof enough, since a session may have ended long before the
 * refresh token.
 */
public final class SigningOut implements LogoutHandler {
    private final Authorizations authorizations;
    private final LogoutHandler session = new SecurityContextLogoutHandler();

    SigningOut(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof OidcLogoutAuthenticationToken asked) {
            OidcIdToken proof = Objects.requireNonNull(asked.getIdToken());
            authorizations.takeBackAllOf(Objects.requireNonNull(proof.getSubject()));
            if (asked.isPrincipalAuthenticated()) {
                session.logout(request, response, (Authentication) asked.getPrincipal());
            }
        } else if (authentication != null) {
            authorizations.takeBackAllOf(authentication.getName());
        }
    }
}
