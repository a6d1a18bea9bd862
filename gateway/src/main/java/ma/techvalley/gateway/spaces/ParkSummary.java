package ma.techvalley.gateway.spaces;

import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/** What a space says of its park; only the code while the park's own event has not arrived. */
public record ParkSummary(
        String code,
        @Nullable LocalizedText name,
        @Nullable String region,
        @Nullable String province,
        @Nullable String city) {
    static ParkSummary of(String code, @Nullable Park park) {
        return park == null
                ? new ParkSummary(code, null, null, null, null)
                : new ParkSummary(
                        code,
                        park.state().name(),
                        park.state().region(),
                        park.state().province(),
                        park.state().city());
    }
}
