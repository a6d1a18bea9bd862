package ma.techvalley.gateway.spaces;

import java.util.function.ToIntFunction;

/** A number of a space by which spaces are chosen or sorted; square metres, centimes, days since 1970, ten-thousandths. */
public enum Measure {
    AREA(row -> row.available),
    AREA_DOWN(row -> -row.available),
    CONTIGUOUS_AREA(row -> row.contiguous),
    SEATS(row -> row.seats),
    RENT(row -> row.rent),
    RENT_DOWN(row -> down(row.rent)),
    TOTAL_COST(row -> row.totalCost),
    AVAILABILITY_DATE(row -> row.availableFrom),
    /** The first day on which any of it is free. */
    FIRST_FREE_DAY(SpaceRow::firstFreeDay),
    OCCUPANCY(row -> row.occupancy),
    OCCUPANCY_DOWN(row -> -row.occupancy);

    /** Of a space of which the number is not known: in no range, and last in either order. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private final ToIntFunction<SpaceRow> value;

    Measure(ToIntFunction<SpaceRow> value) {
        this.value = value;
    }

    int of(SpaceRow row) {
        return value.applyAsInt(row);
    }

    private static int down(int value) {
        return value == UNKNOWN ? UNKNOWN : -value;
    }
}
