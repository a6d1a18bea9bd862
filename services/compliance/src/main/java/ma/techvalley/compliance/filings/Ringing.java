package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Optional;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Decision;
import org.jspecify.annotations.Nullable;

/** What the clocks of the law do to a filing. */
final class Ringing {
    private Ringing() {}

    /**
     * What is due next, if something is.
     *
     * @param basis the filing that {@link Filing#base} names, if it names one: silence grants no transfer whose base was not granted in time
     */
    static Optional<Decision<Filing>> next(Filing filing, @Nullable Filing basis, Instant now) {
        return filing.timetable()
                .next()
                .filter(alarm -> filing.caseNumber() != null && alarm.isDue(now))
                .map(alarm -> alarm.grants() && bears(filing, basis, alarm.at())
                        ? grantedTacitly(filing, alarm)
                        : told(filing, alarm));
    }

    private static boolean bears(Filing filing, @Nullable Filing basis, Instant moment) {
        return filing.base() == null || (basis != null && isGrantedAt(basis, moment));
    }

    private static boolean isGrantedAt(Filing filing, Instant moment) {
        Verdict verdict = filing.review().verdict();
        boolean granted = filing.stage() == Stage.GRANTED || filing.stage() == Stage.SUPERSEDED;
        return granted && verdict != null && !verdict.at().isAfter(moment);
    }

    private static Decision<Filing> grantedTacitly(Filing filing, Alarm alarm) {
        Stage next = Stages.after(filing, FilingCommand.GRANT_TACITLY, Actor.PLATFORM);
        Verdict silence = Verdict.silence(alarm.at());
        Filing granted = filing.copy().stage(next).decided(silence, null).filing();
        return new Decision<>(
                granted,
                new FilingChange.TacitlyGranted(granted.instrumentNumber().orElseThrow(), silence.reason()));
    }

    private static Decision<Filing> told(Filing filing, Alarm alarm) {
        String clock = alarm.clock().name();
        FilingCopy rung = filing.copy().times(filing.timetable().rung());
        return new Decision<>(
                (alarm.escalates() ? rung.escalated(alarm.at()) : rung).filing(),
                alarm.cause() == Alarm.Cause.REMINDER
                        ? new FilingChange.DeadlineNeared(clock, alarm.endsAt())
                        : new FilingChange.DeadlineMissed(clock, alarm.endsAt()));
    }
}
