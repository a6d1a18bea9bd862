package ma.techvalley.compliance.clocks;

import java.time.Instant;

/**
 * When the law's time for something is over. It is computed once and kept, so that neither a change of the rules nor one of a clock
 * moves it.
 *
 * @param endsAt the first moment after it
 * @param text which says so
 */
public record LegalDeadline(LegalClock clock, Instant endsAt, String text) {}
