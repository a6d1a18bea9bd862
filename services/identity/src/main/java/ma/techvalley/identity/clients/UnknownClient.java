package ma.techvalley.identity.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Takes as long over a client that does not exist as over a wrong secret, so that time does not tell which clients there are. */
final class UnknownClient implements AuthenticationProvider {
    private final RegisteredClientRepository clients;
    private final PasswordEncoder hashing;

    UnknownClient(RegisteredClientRepository clients, PasswordEncoder hashing) {
        this.clients = clients;
        this.hashing = hashing;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        Object secret = authentication.getCredentials();
        boolean known = hasSecret(authentication.getName());
        if (secret == null || known) {
            return null;
        }
        hashing.matches(secret.toString(), null);
        throw new OAuth2AuthenticationException("invalid_client");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean hasSecret(String clientId) {
        var client = clients.findByClientId(clientId);
        return client != null
                && client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }
}
