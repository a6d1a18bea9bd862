package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import org.jspecify.annotations.Nullable;

/** Gives an open filing from hand to hand; what was asked of the filer, and when it is due, stays. */
final class Handing {
    private Handing() {}

    /**
     * A supervisor gives it to an officer.
     *
     * @param insteadOf who has it, as the supervisor knows; absent for nobody
     * @throws ma.techvalley.kit.problem.Refusal 409 if another one has it by now, and what {@link Stages} refuses
     */
    static Decision<Filing> assigned(Filing filing, String officer, @Nullable String insteadOf, Command command) {
        Stage next = Stages.after(filing, FilingCommand.ASSIGN, command.actor());
        filing.review().requireOfficer(insteadOf, filing.stage());
        return new Decision<>(
                given(filing, next, officer),
                new FilingChange.Assigned(command.actor().id(), officer, insteadOf));
    }

    /** Its officer gives it to another one. @throws ma.techvalley.kit.problem.Refusal what {@link Stages} refuses */
    static Decision<Filing> handedOver(Filing filing, String officer, Command command) {
        Stage next = Stages.after(filing, FilingCommand.HAND_OVER, command.actor());
        return new Decision<>(
                given(filing, next, officer),
                new FilingChange.Handed(command.actor().id(), officer));
    }

    private static Filing given(Filing filing, Stage next, String officer) {
        return filing.copy()
                .stage(next)
                .review(filing.review().takenBy(officer))
                .filing();
    }
}
