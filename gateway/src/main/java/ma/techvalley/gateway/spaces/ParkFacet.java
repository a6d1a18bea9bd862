package ma.techvalley.gateway.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a space is chosen and counted by that its park decides. */
public enum ParkFacet {
    REGION(
            "region",
            place -> one(place.park() == null ? null : place.park().state().region())),
    PROVINCE(
            "province",
            place -> one(place.park() == null ? null : place.park().state().province())),
    PARK("park", place -> List.of(place.code())),
    /** A park has the segments of all its companies. */
    SEGMENT(
            "segment",
            place -> place.tenants().segments().stream().map(Enum::name).toList()),
    DATA_PROTECTION(
            "dataProtection",
            place -> place.tenants().dataProtection().stream().map(Enum::name).toList()),
    TRANSFER_COUNTRY("transferCountry", place -> place.tenants().transferCountries());

    private static final Set<ParkFacet> OF_TENANTS = Set.of(SEGMENT, DATA_PROTECTION, TRANSFER_COUNTRY);

    private final String parameter;
    private final Function<Place, Collection<String>> values;

    ParkFacet(String parameter, Function<Place, Collection<String>> values) {
        this.parameter = parameter;
        this.values = values;
    }

    /** As queries and answers call it. */
    public String parameter() {
        return parameter;
    }

    /** Whether the companies of a park decide it. */
    boolean isOfTenants() {
        return OF_TENANTS.contains(this);
    }

    Collection<String> of(Place place) {
        return values.apply(place);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
