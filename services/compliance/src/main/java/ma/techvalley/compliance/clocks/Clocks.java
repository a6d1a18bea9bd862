package ma.techvalley.compliance.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.law.DatedRules;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.law.Table;

/**
 * The law's clocks, as {@code clocks.csv} has them. Hours are counted from the moment. Days and months are counted from the date in
 * Morocco, since a clock starts with the date of the acknowledgement (decree 2-09-165, article 24): that date is not counted, and the
 * last one counts to its end.
 */
public final class Clocks {
    private final DatedRules<LegalClock, Term> terms;
    private final WorkingDays workingDays;

    /** @throws IllegalStateException if not exactly one term of each clock holds on each day */
    Clocks(List<Term> terms, WorkingDays workingDays) {
        this.terms = new DatedRules<>(LegalClock.class, terms);
        this.workingDays = workingDays;
    }

    /** Those of the platform. */
    public static Clocks ofMorocco() {
        return new Clocks(
                Table.read(Clocks.class, "clocks.csv", 6).stream().map(Term::of).toList(), WorkingDays.ofMorocco());
    }

    /** How long a clock runs that starts at a moment. */
    public Term term(LegalClock clock, Instant start) {
        return terms.on(Morocco.dayOf(start), clock);
    }

    /** @throws ma.techvalley.kit.problem.Refusal 409 if working days count, and those of a year on the way are not known */
    public LegalDeadline deadline(LegalClock clock, Instant start) {
        Term term = term(clock, start);
        Instant end = end(term, start);
        return new LegalDeadline(clock, end, end.minus(term.reminder()), term.text());
    }

    /** For a clock that goes on where another ends. @throws ma.techvalley.kit.problem.Refusal as {@link #deadline} */
    public LegalDeadline after(LegalDeadline first, LegalClock next) {
        // The end is the first moment of the day after, which does not count.
        return deadline(next, first.endsAt().minusMillis(1));
    }

    /** How many days after a moment's are known to be working days or not, up to the first year that nobody has entered. */
    public long daysKnownAfter(Instant moment) {
        return workingDays.knownAfter(Morocco.dayOf(moment));
    }

    private Instant end(Term term, Instant start) {
        LocalDate day = Morocco.dayOf(start);
        return switch (term.unit()) {
            case HOURS -> start.plus(Duration.ofHours(term.length()));
            case DAYS -> Morocco.endOf(day.plusDays(term.length()));
            case MONTHS -> Morocco.endOf(day.plusMonths(term.length()));
            case WORKING_DAYS -> Morocco.endOf(workingDays.after(day, term.length()));
        };
    }
}
