package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.compliance.filings.items.Form;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the filer says anew until a decision is taken; the day of the submission stays, and so do the rules of that day. */
final class Corrections {
    private Corrections() {}

    /**
     * With what is said anew.
     *
     * @throws Refusal 400 for what its kind does not have, or now lacks; 409 if the law asks for another kind because of other traits, and
     *     what {@link Stages} refuses
     */
    static Decision<Filing> corrected(Filing filing, Correction correction, Law law, Command command) {
        Stage next = filing.after(FilingCommand.CORRECT, command.actor(), command.now());
        Submission corrected = correction.of(filing);
        List<Violation> faults = faults(filing, correction, law, command.now());
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Filing after = filing.copy()
                .restated(corrected, regime(filing, correction, law))
                .stage(next)
                .times(timetable(filing, corrected, law, command.now()))
                .filing();
        return new Decision<>(after, told(correction, Form.of(after.kind(), after.nature())));
    }

    private static FilingChange told(Correction correction, Form form) {
        List<String> particulars = correction.particulars();
        return new FilingChange.Corrected(correction.marks(form), particulars.isEmpty() ? null : particulars);
    }

    /** What was not asked when it was submitted, or is missing since the authority has moved it, is not asked for here. */
    private static List<Violation> faults(Filing filing, Correction correction, Law law, Instant now) {
        Submission corrected = correction.of(filing);
        Form form = Form.of(corrected.kind(), corrected.nature());
        List<Violation> faults = new ArrayList<>();
        if (corrected.nature() != filing.nature()) {
            faults.addAll(form.violations(corrected.items()));
        } else if (correction.items() != null) {
            faults.addAll(form.notAsked(correction.items()));
        }
        faults.addAll(law.violations(corrected.items(), now));
        corrected.faultsBesidesItems().stream()
                .filter(fault ->
                        correction.particulars().contains(fault.pointer().substring(1)))
                .forEach(faults::add);
        return faults;
    }

    /** By the rules of its day. Once the authority has moved it, that has decided the kind, whatever the data are. */
    private static @Nullable Regime regime(Filing filing, Correction correction, Law law) {
        if (correction.traits() == null) {
            return filing.regime();
        }
        return filing.timetable().isMoved()
                ? law.regimes().of(correction.traits(), filing.submittedAt())
                : law.regime(filing.kind(), correction.traits(), filing.submittedAt());
    }

    /** Its own; a transfer that from now on relies on guarantees starts their clock, and one that no longer does ends it. */
    private static Timetable timetable(Filing filing, Submission corrected, Law law, Instant now) {
        Timetable its = filing.stage() == Stage.INCOMPLETE
                ? filing.timetable().completed(law.onCompletion(filing.kind(), now))
                : filing.timetable();
        Kind kind = filing.kind();
        return kind == Kind.TRANSFER && its.awaitsAuthorisation() != law.isTimed(kind, corrected.items())
                ? its.restarted(law.deadlines(kind, corrected.items(), now))
                : its;
    }
}
