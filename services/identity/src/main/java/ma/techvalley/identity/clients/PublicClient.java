package ma.techvalley.identity.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * The web page refreshing or revoking: it has no secret, and what it proves is that it holds the refresh token. The library knows
 * such clients only while they redeem a code.
 */
final class PublicClient extends OAuth2ClientAuthenticationToken {
    private PublicClient(String clientId) {
        super(clientId, ClientAuthenticationMethod.NONE, null, Map.of());
    }

    /** Reads it from a request that has a client id and no secret. */
    static final class Converter implements AuthenticationConverter {
        @Override
        public @Nullable Authentication convert(HttpServletRequest request) {
            String id = request.getParameter("client_id");
            boolean secret =
                    request.getHeader("Authorization") != null || request.getParameter("client_secret") != null;
            boolean refreshing = "refresh_token".equals(request.getParameter("grant_type"));
            boolean revoking = request.getRequestURI().equals("/oauth2/revoke");
            return id == null || secret || !(refreshing || revoking) ? null : new PublicClient(id);
        }
    }
}
