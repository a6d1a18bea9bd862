package ma.techvalley.kit.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a request may cost us.
 *
 * @param maxBody largest body, 1 KB to 16 MB, since a body is held in memory
 * @param maxUri longest path and query, in characters
 * @param viewWait how long a read waits for the version in its {@code Consistency-Token}, up to 30 s
 */
@ConfigurationProperties("techvalley.web")
public record WebLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("4096") int maxUri,
        @DefaultValue("2s") Duration viewWait) {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    public WebLimits {
        require(maxBody.toKilobytes() >= 1 && maxBody.toMegabytes() <= 16, "max-body", "1KB to 16MB");
        require(maxUri >= 256 && maxUri <= 16_384, "max-uri", "256 to 16384");
        require(!viewWait.isNegative() && viewWait.compareTo(LONGEST_WAIT) <= 0, "view-wait", "0s to 30s");
    }

    private static void require(boolean holds, String key, String range) {
        if (!holds) {
            throw new IllegalArgumentException("techvalley.web." + key + " has to be " + range);
        }
    }
}
