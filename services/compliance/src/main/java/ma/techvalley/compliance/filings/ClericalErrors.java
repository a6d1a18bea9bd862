package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;

/** Corrects slips of the pen without writing history anew: what was decided, when and by whom stays. */
final class ClericalErrors {
    /** Far more than slips; it keeps a filing within what can be kept. */
    private static final int MOST = 50;

    private ClericalErrors() {}

    /**
     * By any officer, once it is decided.
     *
     * @param why it was an error
     * @throws Refusal 400 for a text that the field does not take or has already, 409 if no officer has written there, and what
     *     {@link Stages} refuses
     */
    static Decision<Filing> corrected(Filing filing, WrittenField field, String text, String why, Command command) {
        Stage next = Stages.after(filing, FilingCommand.CORRECT_CLERICALLY, command.actor());
        String before = field.of(filing)
                .orElseThrow(() -> Refusal.conflict("No officer has written a %s for this filing.".formatted(field)));
        if (text.equals(before)) {
            throw Refusal.invalid("/text", "other", "Is what it says already.");
        }
        if (filing.review().clericalCorrections().size() >= MOST) {
            throw Refusal.conflict("It has been corrected %d times, which is all there can be.".formatted(MOST));
        }
        String officer = command.actor().id();
        Filing after = field.with(text, filing).stage(next).filing();
        ClericalCorrection correction = new ClericalCorrection(command.now(), officer, field, before, text, why);
        return new Decision<>(
                after.copy().review(after.review().noting(correction)).filing(),
                new FilingChange.ClericallyCorrected(officer, field.name(), before, text, why));
    }
}
