package ma.techvalley.zones;

import java.time.Duration;
import ma.techvalley.zones.spaces.Lapse;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long space may be kept for a company that has not signed.
 *
 * @param holds options, which bind nobody
 * @param reservations firm, which bind both sides
 */
@ConfigurationProperties("techvalley.zones")
record ZonesProperties(
        @DefaultValue Holds holds, @DefaultValue Reservations reservations) {

    record Holds(
            @DefaultValue("14d") Duration usual,
            @DefaultValue("90d") Duration longest) {
        Lapse lapse() {
            return new Lapse(usual, longest);
        }
    }

    record Reservations(
            @DefaultValue("90d") Duration usual,
            @DefaultValue("365d") Duration longest) {
        Lapse lapse() {
            return new Lapse(usual, longest);
        }
    }
}
