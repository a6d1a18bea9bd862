package ma.techvalley.identity.keys;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import ma.techvalley.identity.state.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The keys that sign tokens.
 *
 * @param rotateAfter how long a key signs
 * @param algorithm of signatures: PS256, or RS256 for clients that know no other
 */
@ConfigurationProperties("techvalley.identity.keys")
record KeyProperties(
        @DefaultValue("30d") Duration rotateAfter,
        @DefaultValue("PS256") SignatureAlgorithm algorithm) implements Setting {
    /** Of RSA keys; the second is what OpenID Connect wants everybody to know, and ASVS 5.0 nobody to use. */
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            EnumSet.of(SignatureAlgorithm.PS256, SignatureAlgorithm.RS256);

    KeyProperties {
        if (rotateAfter.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "techvalley.identity.keys.rotate-after has to be 1h or more; it is " + rotateAfter);
        }
        if (!ALGORITHMS.contains(algorithm)) {
            throw new IllegalArgumentException(
                    "techvalley.identity.keys.algorithm has to be one of " + ALGORITHMS + "; it is " + algorithm);
        }
    }
}
