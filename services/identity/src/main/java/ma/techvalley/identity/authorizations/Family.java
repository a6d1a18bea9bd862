package ma.techvalley.identity.authorizations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** One authorization as it is now, and the hashes of all tokens it ever had. */
final class Family {
    private final Set<String> hashes = new HashSet<>();
    private @Nullable OAuth2Authorization authorization;
    private boolean takenBack;

    /** The hashes of its tokens. */
    List<String> become(OAuth2Authorization next) {
        // Whoever refreshed while somebody signed out saves what was alive when they began.
        authorization = takenBack ? withoutUse(next) : next;
        List<String> current =
                tokens(next).map(token -> hash(token.getTokenValue())).toList();
        hashes.addAll(current);
        return current;
    }

    /** For good. */
    void takeBack() {
        takenBack = true;
        authorization = withoutUse(authorization());
    }

    OAuth2Authorization authorization() {
        return Objects.requireNonNull(authorization);
    }

    Set<String> hashes() {
        return hashes;
    }

    /** When its last token ends. */
    Instant end() {
        return tokens(authorization())
                .map(OAuth2Token::getExpiresAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** Whether it is a code or refresh token whose time is over; an ID token may come later, to sign somebody out. */
    boolean isOver(String token, Instant now) {
        return tokens(authorization())
                .filter(one -> one instanceof OAuth2AuthorizationCode || one instanceof OAuth2RefreshToken)
                .filter(one -> one.getTokenValue().equals(token))
                .map(OAuth2Token::getExpiresAt)
                .anyMatch(end -> end != null && !now.isBefore(end));
    }

    /** Whether it is a refresh token that has waited since then. */
    boolean isIdle(String token, Instant since) {
        var refresh = authorization().getRefreshToken();
        Instant issued = refresh == null ? null : refresh.getToken().getIssuedAt();
        return isRefresh(authorization(), token) && issued != null && !issued.isAfter(since);
    }

    static boolean isRefresh(OAuth2Authorization authorization, String token) {
        var refresh = authorization.getRefreshToken();
        return refresh != null && refresh.getToken().getTokenValue().equals(token);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OAuth2Authorization withoutUse(OAuth2Authorization authorization) {
        OAuth2Authorization.Builder next = OAuth2Authorization.from(authorization);
        tokens(authorization).filter(token -> !(token instanceof OidcIdToken)).forEach(next::invalidate);
        return next.build();
    }

    private static Stream<OAuth2Token> tokens(OAuth2Authorization authorization) {
        return Stream.of(
                        authorization.getToken(OAuth2AuthorizationCode.class),
                        authorization.getAccessToken(),
                        authorization.getRefreshToken(),
                        authorization.getToken(OidcIdToken.class))
                .filter(Objects::nonNull)
                .map(OAuth2Authorization.Token::getToken);
    }
}
