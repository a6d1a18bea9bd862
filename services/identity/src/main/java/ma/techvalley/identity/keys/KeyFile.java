package ma.techvalley.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import ma.techvalley.identity.state.StateDirectory;

/** The keys as a JWK set (RFC 7517) with their private halves; {@code iat} says when each was made. */
final class KeyFile {
    private static final String NAME = "signing-keys.json";
    /** 128 bits of strength (NIST SP 800-57 part 1, table 2). */
    static final int BITS = 3072;

    private final StateDirectory directory;

    KeyFile(StateDirectory directory) {
        this.directory = directory;
    }

    /** Oldest first. @throws IllegalStateException if somebody else wrote it */
    List<RSAKey> read() {
        return directory.read(NAME).map(this::parsed).orElse(List.of());
    }

    void write(List<RSAKey> keys) {
        JWKSet set = new JWKSet(List.copyOf(keys));
        directory.write(NAME, JSONObjectUtils.toJSONString(set.toJSONObject(false)));
    }

    static RSAKey newKey(Instant now, JWSAlgorithm algorithm) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .issueTime(Date.from(now.truncatedTo(ChronoUnit.SECONDS)))
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This JVM cannot make RSA keys", impossible);
        }
    }

    private List<RSAKey> parsed(String text) {
        try {
            List<RSAKey> keys = JWKSet.parse(text).getKeys().stream()
                    .map(RSAKey.class::cast)
                    .toList();
            if (keys.stream().allMatch(key -> key.isPrivate() && key.getIssueTime() != null)) {
                return keys.stream()
                        .sorted(Comparator.comparing(RSAKey::getIssueTime))
                        .toList();
            }
            throw new IllegalStateException(message());
        } catch (ParseException | ClassCastException unreadable) {
            // Without its message, which may quote the key.
            throw new IllegalStateException(message());
        }
    }

    private String message() {
        return directory.file(NAME) + " holds no RSA keys of ours. Put it back from a copy, or remove it: new keys are"
                + " made then, and every token ends.";
    }
}
