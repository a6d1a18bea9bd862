package ma.techvalley.identity.throttling;

import java.time.Duration;
import ma.techvalley.identity.state.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guessing is slowed down.
 *
 * @param accountFailures wrong passwords of an account before it has to wait: a second, then twice as long with each more
 * @param addressFailures the same for an address, which many people may share
 * @param longest no wait is longer
 * @param forget failures are forgotten when there was none for so long
 */
@ConfigurationProperties("techvalley.identity.throttling")
record ThrottlingProperties(
        @DefaultValue("5") int accountFailures,
        @DefaultValue("20") int addressFailures,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("1h") Duration forget)
        implements Setting {
    ThrottlingProperties {
        if (accountFailures < 1 || addressFailures < 1) {
            throw new IllegalArgumentException(
                    "techvalley.identity.throttling.account-failures and address-failures have to be 1 or more");
        }
        if (longest.toSeconds() < 1 || forget.compareTo(longest) < 0) {
            throw new IllegalArgumentException(
                    "techvalley.identity.throttling.longest has to be 1s or more, and forget no shorter");
        }
    }
}
