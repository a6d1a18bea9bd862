package ma.techvalley.kit.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A request and its result. Neither query nor body nor header is in it.
 *
 * @param at when it was answered, to the millisecond
 * @param status HTTP status of the answer
 */
record Visit(Instant at, Sender sender, Target target, int status, String correlationId) {
    Visit {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
