package ma.techvalley.gateway.spaces.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.spaces.NextAvailability;
import ma.techvalley.gateway.spaces.OfficeSpace;
import ma.techvalley.gateway.spaces.ParkSummary;
import ma.techvalley.kit.web.Csv;
import org.jspecify.annotations.Nullable;

/** Office spaces as lines of a table; the order of the columns is that of the fields. */
enum SpaceCsv {
    ID("id", "id"),
    PARK("park", "park"),
    PARK_NAME("park", "parkName"),
    REGION("park", "region"),
    PROVINCE("park", "province"),
    CITY("park", "city"),
    LONGITUDE("park", "longitude"),
    LATITUDE("park", "latitude"),
    BUILDING("building", "building"),
    FLOOR("floor", "floor"),
    LEASABLE_AREA("leasableArea", "leasableArea"),
    AVAILABLE_AREA("availableArea", "availableArea"),
    MINIMUM_DIVISIBLE_AREA("minimumDivisibleArea", "minimumDivisibleArea"),
    MAXIMUM_CONTIGUOUS_AREA("maximumContiguousArea", "maximumContiguousArea"),
    OCCUPANCY_RATE("occupancyRate", "occupancyRate"),
    FIT_OUT("fitOut", "fitOut"),
    SEATS("seats", "seats"),
    ASKING_RENT("askingRent", "askingRent"),
    SERVICE_CHARGE("serviceCharge", "serviceCharge"),
    TOTAL_COST("totalCost", "totalCost"),
    AVAILABILITY_DATE("availabilityDate", "availabilityDate"),
    NEXT_AVAILABILITY_DATE("nextAvailability", "nextAvailabilityDate"),
    NEXT_AVAILABILITY_AREA("nextAvailability", "nextAvailabilityArea"),
    STATUS("status", "status"),
    LEASE_STATUS("leaseStatus", "leaseStatus"),
    VERSION("version", "version");

    private final String field;
    private final String heading;

    SpaceCsv(String field, String heading) {
        this.field = field;
        this.heading = heading;
    }

    /** The columns of those fields, all where none are named. */
    static List<SpaceCsv> of(@Nullable List<String> fields) {
        return List.of(values()).stream()
                .filter(column -> fields == null || fields.contains(column.field))
                .toList();
    }

    static String heading(List<SpaceCsv> columns) {
        return Csv.line(columns.stream().map(column -> column.heading).toList());
    }

    static String line(List<SpaceCsv> columns, OfficeSpace space, @Nullable Point location) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value(space, location)));
        return Csv.line(values);
    }

    private @Nullable Object value(OfficeSpace space, @Nullable Point location) {
        return switch (this) {
            case ID -> space.id();
            case PARK, PARK_NAME, REGION, PROVINCE, CITY -> of(space.park());
            case LONGITUDE -> location == null ? null : location.longitude();
            case LATITUDE -> location == null ? null : location.latitude();
            case BUILDING -> space.building();
            case FLOOR -> space.floor();
            case LEASABLE_AREA -> space.leasableArea();
            case AVAILABLE_AREA -> space.availableArea();
            case MINIMUM_DIVISIBLE_AREA -> space.minimumDivisibleArea();
            case MAXIMUM_CONTIGUOUS_AREA -> space.maximumContiguousArea();
            case OCCUPANCY_RATE -> space.occupancyRate();
            case FIT_OUT -> space.fitOut();
            case SEATS -> space.seats();
            case ASKING_RENT -> space.askingRent();
            case SERVICE_CHARGE -> space.serviceCharge();
            case TOTAL_COST -> space.totalCost();
            case AVAILABILITY_DATE -> space.availabilityDate();
            case NEXT_AVAILABILITY_DATE, NEXT_AVAILABILITY_AREA -> of(space.nextAvailability());
            case STATUS -> space.status();
            case LEASE_STATUS -> space.leaseStatus().stream().map(Enum::name).collect(Collectors.joining(" "));
            case VERSION -> space.version();
        };
    }

    private @Nullable Object of(ParkSummary park) {
        return switch (this) {
            case PARK -> park.code();
            case PARK_NAME -> park.name() == null ? null : park.name().fr();
            case REGION -> park.region();
            case PROVINCE -> park.province();
            default -> park.city();
        };
    }

    private @Nullable Object of(@Nullable NextAvailability next) {
        if (next == null) {
            return null;
        }
        return this == NEXT_AVAILABILITY_DATE ? next.date() : (Object) next.area();
    }
}
