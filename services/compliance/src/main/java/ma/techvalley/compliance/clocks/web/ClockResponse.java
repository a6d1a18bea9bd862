package ma.techvalley.compliance.clocks.web;

import java.time.Instant;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.clocks.Term;
import ma.techvalley.compliance.clocks.Term.Unit;

/**
 * A clock of the law that starts at a moment.
 *
 * @param length in units
 * @param text which says so
 * @param endsAt the first moment after it
 */
record ClockResponse(LegalClock clock, int length, Unit unit, String text, Instant from, Instant endsAt) {
    static ClockResponse of(Term term, Instant from, LegalDeadline deadline) {
        return new ClockResponse(term.clock(), term.length(), term.unit(), term.text(), from, deadline.endsAt());
    }
}
