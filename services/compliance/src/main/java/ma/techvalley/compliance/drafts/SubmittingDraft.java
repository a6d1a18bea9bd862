package ma.techvalley.compliance.drafts;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.compliance.filings.WrittenSubmissions;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;

/**
 * Makes a filing of a draft: first the draft is closed to changes with what becomes of it, then the filing is made, then the draft notes it. A
 * crash in between leaves a draft that is due at once, and whoever comes by finishes; the filing's id follows from the draft's, so all of
 * them make the same one.
 */
public final class SubmittingDraft {
    private final Aggregates<Draft> drafts;
    private final SubmittingFiling submitting;
    private final WrittenSubmissions written;

    public SubmittingDraft(Aggregates<Draft> drafts, SubmittingFiling submitting, WrittenSubmissions written) {
        this.drafts = drafts;
        this.submitting = submitting;
        this.written = written;
    }

    /**
     * @return id of the filing, the same for each who submits it
     * @throws ma.techvalley.kit.problem.Refusal 400 with everything that is missing, and what a submission is refused for
     */
    public String submit(String id, Command command) {
        drafts.changeIfNeeded(id, command, draft -> submitted(draft, command));
        return finish(id, command.correlationId());
    }

    /** For the deadline: does what a crash has left. */
    public void finish(String id) {
        finish(id, "draft-" + id);
    }

    private String finish(String id, String correlation) {
        Draft draft = drafts.get(id).state();
        Draft.Accepted accepted = draft.accepted();
        if (accepted == null) {
            return Objects.requireNonNull(draft.filing());
        }
        String filing = submitting
                .accept(accepted.submission(), filing(draft, accepted, correlation))
                .id();
        drafts.changeIfNeeded(
                id, Command.internal(correlation, accepted.at()), submitted -> submitted.becoming(filing));
        return filing;
    }

    private Optional<Decision<Draft>> submitted(Draft draft, Command command) {
        draft.of(command.actor());
        if (draft.isSubmitted()) {
            return Optional.empty();
        }
        Submission submission =
                written.read(Objects.requireNonNull(draft.text()), read -> submitting.faults(read, command.now()));
        submitting.requireAcceptable(submission, command);
        return Optional.of(draft.submitted(submission, command));
    }

    /** One that the filing remembers, with a key that no client can send: theirs have one blank. */
    private static Command filing(Draft draft, Draft.Accepted accepted, String correlation) {
        return new Command(
                Actor.PLATFORM,
                "of draft " + draft.id(),
                draft.id(),
                OptionalLong.empty(),
                correlation,
                null,
                null,
                accepted.at());
    }
}
