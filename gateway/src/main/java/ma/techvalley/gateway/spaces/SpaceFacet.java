package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Set;
import java.util.function.ToIntFunction;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;

/** What a space itself is chosen and counted by. */
public enum SpaceFacet {
    FIT_OUT("fitOut", FitOut.values(), row -> 1 << row.fitOut),
    STATUS("status", MarketStatus.values(), row -> 1 << row.status),
    /** A space has several where parts of it are taken. */
    LEASE_STATUS("leaseStatus", LeaseStatus.values(), row -> row.leaseStatus);

    /** Nothing is asked: also what has no value at all will do. */
    static final int ANY = -1;

    private final String parameter;
    private final String[] values;
    private final ToIntFunction<SpaceRow> bits;

    SpaceFacet(String parameter, Enum<?>[] values, ToIntFunction<SpaceRow> bits) {
        this.parameter = parameter;
        this.values = Arrays.stream(values).map(Enum::name).toArray(String[]::new);
        this.bits = bits;
    }

    /** As queries and answers call it. */
    public String parameter() {
        return parameter;
    }

    /** Never to be written to. */
    String[] names() {
        return values;
    }

    /** The values of a row, one bit each. */
    int bits(SpaceRow row) {
        return bits.applyAsInt(row);
    }

    /** The chosen values, one bit each; {@link #ANY} where none is chosen. */
    int bits(Set<String> chosen) {
        int some = 0;
        for (int i = 0; i < values.length; i++) {
            some |= chosen.contains(values[i]) ? 1 << i : 0;
        }
        return chosen.isEmpty() ? ANY : some;
    }
}
