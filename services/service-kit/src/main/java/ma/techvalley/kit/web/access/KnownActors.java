package ma.techvalley.kit.web.access;

import jakarta.servlet.http.HttpServletRequest;
import ma.techvalley.contracts.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Knows who sends a request before Spring Security has seen it, if their token was examined a moment ago; for what has to be quick. */
public final class KnownActors {
    private final BearerTokens bearers;
    private final Tokens tokens;
    private final ActorReader actors;

    KnownActors(BearerTokens bearers, Tokens tokens, ActorReader actors) {
        this.bearers = bearers;
        this.tokens = tokens;
        this.actors = actors;
    }

    /** Null if it has no token, or one that is still to be examined. */
    public @Nullable Actor of(HttpServletRequest request) {
        String bearer = bearer(request);
        Jwt known = bearer == null ? null : tokens.known(bearer);
        return known == null ? null : actors.actor(known);
    }

    private @Nullable String bearer(HttpServletRequest request) {
        try {
            return bearers.resolve(request);
        } catch (OAuth2AuthenticationException malformed) {
            return null;
        }
    }
}
