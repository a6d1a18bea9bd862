package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.kit.problem.Refusal;

/**
 * A filing's deadlines, and what they have not caused yet.
 *
 * @param alarms that have not rung, the first to come first
 */
record Timetable(List<LegalDeadline> deadlines, List<Alarm> alarms) {

    /** Of deadlines that start. */
    static Timetable of(List<LegalDeadline> deadlines) {
        return new Timetable(deadlines, Alarm.of(deadlines));
    }

    Optional<Alarm> next() {
        return alarms.stream().findFirst();
    }

    /** Without the next alarm, which has rung. */
    Timetable rung() {
        return new Timetable(deadlines, alarms.subList(1, alarms.size()));
    }

    /** With nothing left to ring. */
    Timetable ended() {
        return new Timetable(deadlines, List.of());
    }

    /** The alarm by which silence has granted the filing by now, if one has. */
    Optional<Alarm> grant(Instant now) {
        return alarms.stream()
                .filter(alarm -> alarm.grants() && alarm.isDue(now))
                .findFirst();
    }

    /**
     * With an extension of the time for an authorisation (decree 2-09-165, article 28).
     *
     * @throws Refusal 409 if there is no such time, if it is over, or if it has been extended
     */
    Timetable extended(Clocks clocks, Instant now) {
        LegalDeadline first = started(LegalClock.AUTHORISATION)
                .orElseThrow(() -> Refusal.conflict("Only the time for an authorisation can be extended."));
        if (started(LegalClock.AUTHORISATION_EXTENSION).isPresent()) {
            throw Refusal.conflict("The time has been extended; that is possible once (decree 2-09-165, article 28).");
        }
        if (!now.isBefore(first.endsAt())) {
            throw Refusal.conflict("The time was over at %s and cannot be extended.".formatted(first.endsAt()));
        }
        LegalDeadline longer = clocks.after(first, LegalClock.AUTHORISATION_EXTENSION);
        return new Timetable(List.of(first, longer), Alarm.of(List.of(longer)));
    }

    private Optional<LegalDeadline> started(LegalClock clock) {
        return deadlines.stream().filter(deadline -> deadline.clock() == clock).findFirst();
    }
}
