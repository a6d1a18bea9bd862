package ma.techvalley.identity.clients;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.identity.accounts.Account;
import ma.techvalley.identity.accounts.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What an access token says: an opaque subject, and what its account may do for whom. No name and no address. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "techvalley";

    private final Accounts accounts;
    private final TokenProperties tokens;

    Claims(Accounts accounts, TokenProperties tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().claims(claims -> {
                var issued = (Instant) Objects.requireNonNull(claims.get("iat"));
                claims.put("exp", issued.plus(tokens.access()));
            });
            return;
        }
        Account account = accounts.byId(subject(context)).orElseThrow();
        context.getClaims()
                .subject(account.id())
                .audience(List.of(AUDIENCE))
                .claim("roles", roles(account, context.getAuthorizedScopes()))
                .claim("companies", account.reach().companies())
                .claim("parks", account.reach().parks());
    }

    private static String subject(JwtEncodingContext context) {
        boolean machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
        Authentication person = context.getPrincipal();
        return machine || person == null ? context.getRegisteredClient().getId() : person.getName();
    }

    /** All, or those that a machine asked for. */
    private static List<String> roles(Account account, Set<String> scopes) {
        List<String> asked = account.roles().stream().filter(scopes::contains).toList();
        return asked.isEmpty() ? account.roles() : asked;
    }
}
