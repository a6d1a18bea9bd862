package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** With one more that has nothing left to cause. */
    Timetable with(Optional<LegalDeadline> past) {
        return new Timetable(append(deadlines, past.stream().toList()), alarms);
    }

    /** With the clock of authorisations as those deadlines have it, or without one. */
    Timetable restarted(List<LegalDeadline> anew) {
        return without(LegalClock::endsWithAGrant).starting(anew);
    }

    /**
     * While the filer completes it, who has so long for that. No receipt is due for a declaration that is not complete (decree 2-09-165,
     * article 26); every other time runs on.
     */
    Timetable incomplete(LegalDeadline completion) {
        Timetable others = awaitsAuthorisation() ? this : without(LegalClock.RECEIPT::equals);
        return others.starting(List.of(completion));
    }

    /** Once the filer has completed it, with what that starts anew. */
    Timetable completed(List<LegalDeadline> anew) {
        return silent(LegalClock.RECTIFICATION_ORDER::equals)
                .without(clock -> anew.stream().anyMatch(deadline -> deadline.clock() == clock))
                .starting(anew);
    }

    /** Whether it has started the clock of authorisations. */
    boolean awaitsAuthorisation() {
        return started(LegalClock.AUTHORISATION).isPresent();
    }

    /** Whether it was a declaration and is a request (law 09-08, article 20). */
    boolean isMoved() {
        return awaitsAuthorisation()
                && started(LegalClock.MOVE_TO_AUTHORISATION).isPresent();
    }

    /** Whether the authority has given itself more time. */
    boolean isExtended() {
        return started(LegalClock.AUTHORISATION_EXTENSION).isPresent();
    }

    /**
     * With the time for an authorisation, from now on, instead of that for a receipt.
     *
     * @throws Refusal 409 if it cannot be moved, or not any more (law 09-08, article 20)
     */
    Timetable moved(Clocks clocks, Instant now) {
        LegalDeadline limit = started(LegalClock.MOVE_TO_AUTHORISATION)
                .filter(deadline -> !awaitsAuthorisation())
                .orElseThrow(() -> Refusal.conflict("Only a declaration can be moved to authorisation."));
        if (!now.isBefore(limit.endsAt())) {
            throw Refusal.conflict(
                    "The time to move it was over at %s (law 09-08, article 20).".formatted(limit.endsAt()));
        }
        return silent(clock -> clock != LegalClock.RECTIFICATION_ORDER)
                .starting(List.of(clocks.deadline(LegalClock.AUTHORISATION, now)));
    }

    Optional<Alarm> next() {
        return alarms.stream().findFirst();
    }

    /** The end of the time that the authority has to answer, if a text sets one. */
    Optional<Instant> end() {
        return Stream.of(LegalClock.AUTHORISATION_EXTENSION, LegalClock.AUTHORISATION, LegalClock.RECEIPT)
                .flatMap(clock -> started(clock).stream())
                .map(LegalDeadline::endsAt)
                .findFirst();
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
        if (isExtended()) {
            throw Refusal.conflict("The time has been extended; that is possible once (decree 2-09-165, article 28).");
        }
        if (!now.isBefore(first.endsAt())) {
            throw Refusal.conflict("The time was over at %s and cannot be extended.".formatted(first.endsAt()));
        }
        return silent(LegalClock::endsWithAGrant)
                .starting(List.of(clocks.after(first, LegalClock.AUTHORISATION_EXTENSION)));
    }

    private Timetable starting(List<LegalDeadline> anew) {
        List<Alarm> all = Stream.concat(alarms.stream(), Alarm.of(anew).stream())
                .sorted(Comparator.comparing(Alarm::at))
                .toList();
        return new Timetable(append(deadlines, anew), all);
    }

    /** Without what those clocks would still cause. */
    private Timetable silent(Predicate<LegalClock> clocks) {
        return new Timetable(
                deadlines,
                alarms.stream().filter(alarm -> !clocks.test(alarm.clock())).toList());
    }

    /** As if those clocks had not started. */
    private Timetable without(Predicate<LegalClock> clocks) {
        List<LegalDeadline> others = deadlines.stream()
                .filter(deadline -> !clocks.test(deadline.clock()))
                .toList();
        return new Timetable(others, alarms).silent(clocks);
    }

    private static List<LegalDeadline> append(List<LegalDeadline> some, List<LegalDeadline> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Optional<LegalDeadline> started(LegalClock clock) {
        return deadlines.stream().filter(deadline -> deadline.clock() == clock).findFirst();
    }
}
