package ma.techvalley.gateway.spaces;

import java.time.LocalDate;

/** Days since 1970 as a search compares them. */
public final class Days {
    private Days() {}

    /** A day so far away that it has no number counts as the last that has one. */
    public static int of(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE + 1, Measure.UNKNOWN - 1);
    }
}
