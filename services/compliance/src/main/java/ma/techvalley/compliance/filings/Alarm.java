package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;

/** Something that a deadline will cause. It is kept until it has, so it happens once, however late and whoever comes first. */
public record Alarm(Instant at, Cause cause, LegalClock clock, Instant endsAt) {

    /** What it is about. */
    public enum Cause {
        /** The end is near. */
        REMINDER,
        /** The time is over. */
        END
    }

    /** Those of deadlines, the first to come first. */
    static List<Alarm> of(List<LegalDeadline> deadlines) {
        return deadlines.stream()
                .flatMap(Alarm::of)
                .sorted(Comparator.comparing(Alarm::at))
                .toList();
    }

    private static Stream<Alarm> of(LegalDeadline deadline) {
        Instant end = deadline.endsAt();
        return Stream.concat(
                Stream.ofNullable(deadline.remindAt())
                        .map(moment -> new Alarm(moment, Cause.REMINDER, deadline.clock(), end)),
                Stream.of(new Alarm(end, Cause.END, deadline.clock(), end)));
    }

    boolean isDue(Instant now) {
        return !at.isAfter(now);
    }

    /** Whether the authority is late with its answer when it rings. */
    boolean escalates() {
        return cause == Cause.END && clock.isForAnAnswer();
    }

    /** Whether the authority's silence has granted the filing when it rings. */
    boolean grants() {
        return cause == Cause.END && clock.endsWithAGrant();
    }
}
