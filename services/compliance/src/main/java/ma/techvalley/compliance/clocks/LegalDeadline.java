package ma.techvalley.compliance.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the law's time for something is over. It is computed once and kept, so that neither a change of the rules nor one of a clock
 * moves it.
 *
 * @param endsAt the first moment after it
 * @param remindAt when its end is near; absent in filings of versions that reminded nobody
 * @param text which says so
 */
public record LegalDeadline(
        LegalClock clock, Instant endsAt, @Nullable Instant remindAt, String text) {}
