package ma.techvalley.contracts.zones;

import java.math.BigDecimal;
import java.util.List;
import ma.techvalley.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A park as everybody may know it. A figure nobody published is absent, never guessed.
 *
 * @param code stable lower-case code, for example {@code casanearshore}
 * @param region ISO 3166-2:MA code
 * @param province ISO 3166-2:MA code of the prefecture or province in that region, for example {@code MA-CAS}
 * @param landArea hectares
 * @param officeArea square metres of offices
 * @param sources where each published figure comes from
 */
public record ParkState(
        String code,
        LocalizedText name,
        String region,
        @Nullable String province,
        String city,
        @Nullable String operator,
        @Nullable GeoPoint location,
        @Nullable BigDecimal landArea,
        @Nullable Integer officeArea,
        List<String> services,
        ParkStatus status,
        List<Source> sources)
        implements ZonesState {

    /** WGS 84, degrees. */
    public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {}

    /** Where a figure comes from and of what date it is. */
    public record Source(
            String field, String title, @Nullable String date) {}

    /** Whether offices can be let there. */
    public enum ParkStatus {
        PLANNED,
        UNDER_CONSTRUCTION,
        OPEN,
        CLOSED
    }
}
