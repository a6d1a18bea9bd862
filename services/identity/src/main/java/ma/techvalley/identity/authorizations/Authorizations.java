package ma.techvalley.identity.authorizations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Who has signed in, until their refresh token ends. A refresh token that was used already means that two have it, one of whom
 * stole it: the whole authorization ends (RFC 9700, section 4.14.2). In memory, so people sign in again after a restart.
 */
public final class Authorizations implements OAuth2AuthorizationService {
    private static final Logger LOG = LoggerFactory.getLogger(Authorizations.class);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration idle;
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, String> idByToken = new HashMap<>();
    private Instant nextSweep = Instant.MIN;

    /** @param idle how long a refresh token waits for its use */
    Authorizations(Clock clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    /** A machine has its secret and needs nothing kept; its token is good until it ends. */
    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        sweep();
        Family family = families.computeIfAbsent(authorization.getId(), id -> new Family());
        family.become(authorization).forEach(hash -> idByToken.put(hash, authorization.getId()));
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        drop(authorization.getId());
    }

    /** Nothing that this account got so far can be redeemed or refreshed; its ID tokens may still ask for it to be signed out. */
    synchronized void takeBackAllOf(String subject) {
        families.values().stream()
                .filter(family -> family.authorization().getPrincipalName().equals(subject))
                .forEach(Family::takeBack);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        Family family = families.get(id);
        return family == null ? null : family.authorization();
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String id = idByToken.get(Family.hash(token));
        Family family = id == null ? null : families.get(id);
        if (family == null || isOver(family, token)) {
            return null;
        }
        OAuth2Authorization authorization = family.authorization();
        boolean redeemed = type != null && OAuth2TokenType.REFRESH_TOKEN.equals(type);
        if (redeemed && !Family.isRefresh(authorization, token)) {
            LOG.warn("A refresh token came a second time; authorization {} has ended", authorization.getId());
            drop(authorization.getId());
            return null;
        }
        return authorization;
    }

    /** Whose that code or token is; empty if it is not known, or no more. */
    public synchronized Optional<String> whose(String token) {
        return Optional.ofNullable(idByToken.get(Family.hash(token)))
                .map(families::get)
                .map(family -> family.authorization().getPrincipalName());
    }

    private boolean isOver(Family family, String token) {
        Instant now = clock.instant();
        return family.isOver(token, now) || family.isIdle(token, now.minus(idle));
    }

    private void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(nextSweep)) {
            return;
        }
        nextSweep = now.plus(SWEEP);
        families.entrySet().stream()
                .filter(entry -> entry.getValue().end().isBefore(now))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::drop);
    }

    private void drop(String id) {
        Optional.ofNullable(families.remove(id))
                .ifPresent(family -> family.hashes().forEach(idByToken::remove));
    }
}
