package ma.techvalley.identity.clients;

import java.time.Duration;
import ma.techvalley.identity.state.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long tokens are good for.
 *
 * @param access access and ID tokens; nobody can take one back
 * @param idle how long a refresh token waits for its use; who is at the page uses one each time an access token ends
 * @param refresh from signing in to signing in again, however often it was renewed in between; no session is longer
 */
@ConfigurationProperties("techvalley.identity.tokens")
public record TokenProperties(
        @DefaultValue("15m") Duration access,
        @DefaultValue("1h") Duration idle,
        @DefaultValue("8h") Duration refresh) implements Setting {
    public TokenProperties {
        if (access.compareTo(Duration.ofMinutes(1)) < 0 || access.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("techvalley.identity.tokens.access has to be 1m to 1h; it is " + access);
        }
        if (idle.compareTo(access) < 0) {
            throw new IllegalArgumentException(
                    "techvalley.identity.tokens.idle has to be as long as access, or longer; it is " + idle);
        }
        if (refresh.compareTo(access) < 0 || refresh.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "techvalley.identity.tokens.refresh has to be as long as access, up to 24h; it is " + refresh);
        }
    }
}
