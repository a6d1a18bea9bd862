package ma.techvalley.kit.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Examines a token once and remembers it for a while: a signature costs some 50 µs to check, and a client sends the same token
 * with every request.
 */
final class Tokens implements JwtDecoder {
    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final int REMEMBERED_TOKENS = 10_000;
    /** Whoever sends tokens while the issuer is away must not fill the log. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final JwtDecoder examination;
    private final Clock clock;
    private final Cache<String, Jwt> good;
    private final AtomicReference<Instant> nextWarning = new AtomicReference<>(Instant.MIN);

    Tokens(JwtDecoder examination, Duration remembered, Clock clock) {
        this.examination = examination;
        this.clock = clock;
        this.good = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_TOKENS)
                .expireAfterWrite(remembered)
                .build();
    }

    /**
     * @throws BadJwtException if it is no good
     * @throws Unavailable if the issuer's keys cannot be read
     */
    @Override
    public Jwt decode(String token) {
        Jwt known = known(token);
        if (known != null) {
            return known;
        }
        Jwt examined = examine(token);
        good.put(token, examined);
        return examined;
    }

    /** Null if it has to be examined. */
    @Nullable
    Jwt known(String token) {
        Jwt known = good.getIfPresent(token);
        return known != null && expiry(known).isAfter(clock.instant()) ? known : null;
    }

    private Jwt examine(String token) {
        try {
            return examination.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException | JwtDecoderInitializationException | IllegalArgumentException noKeys) {
            warn(noKeys);
            throw new Unavailable("The issuer's keys cannot be read.");
        }
    }

    private void warn(RuntimeException noKeys) {
        Instant now = clock.instant();
        Instant due = nextWarning.get();
        if (!now.isBefore(due) && nextWarning.compareAndSet(due, now.plus(QUIET))) {
            LOG.warn("The issuer's keys cannot be read; new tokens get 503: {}", noKeys.toString());
        }
    }

    private static Instant expiry(Jwt token) {
        return Objects.requireNonNull(token.getExpiresAt(), "tokens without an end are refused");
    }
}
