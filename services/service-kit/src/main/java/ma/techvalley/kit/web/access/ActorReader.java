package ma.techvalley.kit.web.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Objects;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.ActorClaims;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads from a token who it is about, once for as long as {@link Tokens} remembers it. */
final class ActorReader implements Converter<Jwt, ActorAuthentication> {
    private final LoadingCache<Jwt, ActorAuthentication.Known> known;

    ActorReader(ActorClaims claims) {
        known = Caffeine.newBuilder()
                .weakKeys()
                .build(token -> ActorAuthentication.Known.of(
                        claims.read(Objects.requireNonNull(token.getSubject()), token.getClaims())));
    }

    Actor actor(Jwt token) {
        return known.get(token).actor();
    }

    @Override
    public ActorAuthentication convert(Jwt token) {
        return known.get(token).authentication();
    }
}
