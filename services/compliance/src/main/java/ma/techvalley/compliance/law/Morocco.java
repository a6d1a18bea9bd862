package ma.techvalley.compliance.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are in Morocco, whose offset changes around Ramadan: no day is computed with a fixed one. */
public final class Morocco {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private Morocco() {}

    /** The date of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The first moment after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
