package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The filer notifies a change of what was granted (law 09-08, article 15; decree 2-09-165, articles 27 and 49): with a filing of its own, which
 * says everything and is decided like any other. What was granted holds until that is.
 */
public final class ChangingFiling {
    private final Aggregates<Filing> filings;
    private final SubmittingFiling submitting;

    public ChangingFiling(Aggregates<Filing> filings, SubmittingFiling submitting) {
        this.filings = filings;
        this.submitting = submitting;
    }

    /**
     * What is notified.
     *
     * @param number the initial one
     * @param since the first day of the change of a transfer
     */
    public record Notice(String number, @Nullable LocalDate since) {
        private void requireSound(Kind kind, Instant now) {
            boolean transfer = kind == Kind.TRANSFER;
            if (transfer == (since == null)) {
                throw transfer
                        ? Refusal.invalid(
                                "/since", "required", "The notice of a change in a transfer is due by its day.")
                        : Refusal.invalid("/since", "not-asked", "Only the change of a transfer has a day.");
            }
            if (since != null && (since.isBefore(Era.FIRST_DAY) || since.isAfter(Morocco.dayOf(now)))) {
                throw Refusal.invalid("/since", "range", "Has to be from 2009, the year of the law, to today.");
            }
        }
    }

    /**
     * @param id of the granted filing
     * @return the new filing, as {@link SubmittingFiling#submit}
     * @throws Refusal 400, 404 for another's, 409 if it is not granted
     */
    public Ack change(String id, Notice notice, Restated restated, Command command) {
        Filing initial = filings.get(id).state().filedBy(command.actor());
        Submission submission = restated.submission(initial);
        if (!submitting.isRepeated(submission, command)) {
            requireStanding(id, command);
        }
        notice.requireSound(submission.kind(), command.now());
        initial.requireNumber(notice.number());
        requireSameKind(initial, submission);
        return submitting.submit(submission, new Changes(id, notice.number(), notice.since()), command);
    }

    /** Nothing is written to it, but the version that the command was meant for is asked for as anywhere. */
    private void requireStanding(String id, Command command) {
        filings.changeIfNeeded(id, command, initial -> {
            if (!initial.isStanding()) {
                throw ComplianceProblems.wrongStage(
                        initial.stage(), FilingCommand.SUPERSEDE, Stages.from(FilingCommand.SUPERSEDE));
            }
            return Optional.empty();
        });
    }

    /** Transfers abroad are one thing; whether a declaration will do, or an authorisation is needed, the law decides anew. */
    private static void requireSameKind(Filing initial, Submission submission) {
        if ((initial.kind() == Kind.TRANSFER) != (submission.kind() == Kind.TRANSFER)) {
            throw Refusal.invalid("/kind", "kind", "A transfer is changed by a transfer, and nothing else is.");
        }
    }
}
