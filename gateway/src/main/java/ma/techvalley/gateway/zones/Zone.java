package ma.techvalley.gateway.zones;

import java.math.BigDecimal;
import java.util.List;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.zones.ParkState;
import org.jspecify.annotations.Nullable;

/**
 * A park as investors see it. A figure nobody published is absent.
 *
 * @param landArea hectares
 * @param officeArea square metres of offices, as published
 * @param offer what this platform knows of its spaces, companies and jobs
 */
public record Zone(
        String code,
        LocalizedText name,
        String region,
        @Nullable String province,
        String city,
        @Nullable String operator,
        ParkState.@Nullable GeoPoint location,
        @Nullable BigDecimal landArea,
        @Nullable Integer officeArea,
        List<String> services,
        ParkState.ParkStatus status,
        List<ParkState.Source> sources,
        ZoneTotals offer,
        long version) {
    public static Zone of(Park park, ZoneTotals offer) {
        ParkState state = park.state();
        return new Zone(
                state.code(),
                state.name(),
                state.region(),
                state.province(),
                state.city(),
                state.operator(),
                state.location(),
                state.landArea(),
                state.officeArea(),
                state.services(),
                state.status(),
                state.sources(),
                offer,
                park.version());
    }
}
