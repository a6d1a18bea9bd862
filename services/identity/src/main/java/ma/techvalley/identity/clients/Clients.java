package ma.techvalley.identity.clients;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.techvalley.identity.accounts.Account;
import ma.techvalley.identity.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The web page, which has no secret, and the machines among the accounts. */
final class Clients implements RegisteredClientRepository {
    private static final String WEB = "techvalley-web";
    private static final Duration CODE = Duration.ofMinutes(1);

    private final RegisteredClient web;
    private final Accounts accounts;
    private final TokenSettings tokens;

    Clients(WebClientProperties web, TokenProperties tokens, Accounts accounts) {
        this.accounts = accounts;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(tokens.access())
                .refreshTokenTimeToLive(tokens.refresh())
                .authorizationCodeTimeToLive(CODE)
                .reuseRefreshTokens(false)
                .build();
        this.web = webClient(web);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(WEB)
                ? web
                : accounts.find(clientId, Account.Use.MACHINE)
                        .map(this::machine)
                        .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return id.equals(web.getId())
                ? web
                : accounts.byId(id).map(this::machine).orElse(null);
    }

    /** Asked for to keep a better hash of a secret, and for nothing else. */
    @Override
    public void save(RegisteredClient client) {
        accounts.rehash(client.getId(), Objects.requireNonNull(client.getClientSecret()));
    }

    private RegisteredClient webClient(WebClientProperties properties) {
        return RegisteredClient.withId(UUID.nameUUIDFromBytes(WEB.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .clientId(WEB)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> properties.redirectUris().forEach(uri -> uris.add(uri.toString())))
                .postLogoutRedirectUris(uris -> properties.signedOutUris().forEach(uri -> uris.add(uri.toString())))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }

    /** Its scopes are its roles: with {@code scope} it asks for a token with fewer of them. */
    private RegisteredClient machine(Account account) {
        List<String> roles = account.roles();
        return RegisteredClient.withId(account.id())
                .clientId(account.name())
                .clientSecret(account.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(roles))
                .tokenSettings(tokens)
                .build();
    }
}
