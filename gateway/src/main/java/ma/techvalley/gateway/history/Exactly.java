package ma.techvalley.gateway.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ma.techvalley.gateway.memory.Memory;

/** A moment as histories know it: events have whole milliseconds, and none is older than that. */
record Exactly(Instant moment) {
    Exactly {
        moment = moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Rents, leases and sites count as of it. */
    LocalDate day() {
        return LocalDate.ofInstant(moment, Memory.MOROCCO);
    }
}
