package ma.techvalley.identity.keys;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The key that signs now, and those before it until the last token they signed has ended. Looked at with every use instead of by
 * a timer, so that a process that slept through a rotation does not sign with an old key.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {
    /** For clocks that differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private final KeyFile file;
    private final Schedule schedule;
    private final Clock clock;
    private List<RSAKey> keys;

    SigningKeys(KeyFile file, Schedule schedule, Clock clock) {
        this.file = file;
        this.schedule = schedule;
        this.clock = clock;
        this.keys = file.read();
    }

    /** How long a key signs, how long what it signed is good for, and with which algorithm. */
    record Schedule(Duration rotateAfter, Duration tokens, SignatureAlgorithm algorithm) {}

    /** All that verify. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(List.copyOf(current())));
    }

    /** The one that signs. */
    public RSAKey signing() {
        return current().getLast();
    }

    /** What it signs with. */
    public SignatureAlgorithm algorithm() {
        return schedule.algorithm();
    }

    /** Oldest first. */
    private synchronized List<RSAKey> current() {
        Instant now = clock.instant();
        List<RSAKey> wanted = new ArrayList<>(keys);
        if (wanted.isEmpty() || isPast(wanted.getLast(), now)) {
            wanted.add(KeyFile.newKey(now, jws(schedule.algorithm())));
        }
        while (wanted.size() > 1 && !lastUse(wanted.get(1)).isAfter(now)) {
            wanted.removeFirst();
        }
        if (!wanted.equals(keys)) {
            file.write(wanted);
            keys = List.copyOf(wanted);
        }
        return keys;
    }

    /** Old, of an earlier version that made shorter ones, or of another algorithm. */
    private boolean isPast(RSAKey key, Instant now) {
        return key.size() < KeyFile.BITS
                || !jws(schedule.algorithm()).equals(key.getAlgorithm())
                || !made(key).plus(schedule.rotateAfter()).isAfter(now);
    }

    /** When the last token ends that was signed before this key was made. */
    private Instant lastUse(RSAKey successor) {
        return made(successor).plus(schedule.tokens()).plus(LEEWAY);
    }

    private static JWSAlgorithm jws(SignatureAlgorithm algorithm) {
        return JWSAlgorithm.parse(algorithm.getName());
    }

    private static Instant made(RSAKey key) {
        return key.getIssueTime().toInstant();
    }
}
