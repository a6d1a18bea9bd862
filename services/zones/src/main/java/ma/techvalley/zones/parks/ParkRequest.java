package ma.techvalley.zones.parks;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.contracts.zones.ParkState.GeoPoint;
import ma.techvalley.contracts.zones.ParkState.ParkStatus;
import ma.techvalley.contracts.zones.ParkState.Source;
import ma.techvalley.contracts.zones.Provinces;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A park as a whole, to register it or to describe it anew. A figure nobody published is left out, never guessed.
 *
 * @param code lower-case slug; shorter than a UUID, because parks and office spaces share the key space of one topic
 * @param region ISO 3166-2:MA, the twelve regions of decree 2-15-40
 * @param province ISO 3166-2:MA, a prefecture or province in that region
 * @param landArea hectares
 * @param officeArea square metres of offices
 */
record ParkRequest(
        @Size(max = 32)
        @Pattern(
                regexp = "[a-z](-?[a-z0-9]){1,31}",
                message = "has to be a lower-case slug of letters, digits and single hyphens")
        String code,

        Name name,

        @Pattern(regexp = "MA-(0[1-9]|1[0-2])", message = "has to be one of the regions MA-01 to MA-12")
        String region,

        @Nullable @Size(max = 6) @ProvinceCode String province,
        @NotBlank @Size(max = 80) String city,
        @Nullable @Size(min = 1, max = 120) String operator,
        @Nullable Location location,

        @Nullable @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal landArea,

        @Nullable @Min(1) @Max(10_000_000) Integer officeArea,
        @Size(max = 40) List<@NotBlank @Size(max = 120) String> services,
        ParkStatus status,
        @Size(max = 40) List<SourceRequest> sources) {

    /** Its name in the three languages of the platform's readers. */
    record Name(
            @NotBlank @Size(max = 120) String ar,
            @NotBlank @Size(max = 120) String fr,
            @NotBlank @Size(max = 120) String en) {}

    /** WGS 84, degrees; bounded by Morocco's parks, which catches swapped and mistyped coordinates. */
    record Location(
            @DecimalMin("20") @DecimalMax("36.5") @Digits(integer = 2, fraction = 6)
            BigDecimal latitude,

            @DecimalMin("-18") @DecimalMax("-0.9") @Digits(integer = 2, fraction = 6)
            BigDecimal longitude) {}

    /** Where a figure was published, and the date it speaks of: a year, a month or a day. */
    record SourceRequest(
            @NotBlank @Size(max = 40) String field,
            @NotBlank @Size(max = 300) String title,

            @Nullable @PartialDate String date) {}

    ParkState park() {
        return new ParkState(
                code,
                new LocalizedText(name.ar, name.fr, name.en),
                region,
                province,
                city,
                operator,
                location == null ? null : new GeoPoint(location.latitude, location.longitude),
                landArea,
                officeArea,
                services,
                status,
                sources.stream()
                        .map(source -> new Source(source.field, source.title, source.date))
                        .toList());
    }

    @BodyRule
    static List<Violation> provinceInItsRegion(String region, @Nullable String province) {
        return province == null
                        || Provinces.regionOf(province).filter(region::equals).isPresent()
                ? List.of()
                : List.of(new Violation("/province", "in-region", "Has to be in the region " + region + "."));
    }

    @BodyRule
    static List<Violation> sameCode(String code, @PathVariable("code") @Nullable String inPath) {
        return inPath == null || inPath.equals(code)
                ? List.of()
                : List.of(new Violation("/code", "same-as-path", "A park keeps its code; send the one in the path."));
    }
}
