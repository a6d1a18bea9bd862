package ma.techvalley.identity.keys;

import java.time.Duration;
import ma.techvalley.identity.state.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that sign tokens.
 *
 * @param rotateAfter how long a key signs
 */
@ConfigurationProperties("techvalley.identity.keys")
record KeyProperties(@DefaultValue("30d") Duration rotateAfter) implements Setting {
    KeyProperties {
        if (rotateAfter.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "techvalley.identity.keys.rotate-after has to be 1h or more; it is " + rotateAfter);
        }
    }
}
