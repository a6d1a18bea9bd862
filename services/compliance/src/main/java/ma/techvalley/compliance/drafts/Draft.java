package ma.techvalley.compliance.drafts;

import java.time.Instant;
import java.util.Optional;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.contracts.compliance.DraftChange;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a filer has written so far.
 *
 * @param company ICE of who files
 * @param text in the form of {@link ma.techvalley.compliance.filings.WrittenSubmissions}; absent once it is submitted or discarded
 * @param accepted what was submitted; absent before, and once its filing is there
 * @param filing id of the filing that it has become; absent as long as there is none
 */
public record Draft(
        String id,
        String company,
        DraftStage stage,
        @Nullable String text,
        Instant savedAt,
        @Nullable Accepted accepted,
        @Nullable String filing) {
    /** What people call one. */
    public static final String NAME = "draft";

    /** What becomes a filing, whose clocks run from that moment. */
    public record Accepted(Submission submission, Instant at) {}

    /** @throws Refusal 403 for another's company */
    static Decision<Draft> started(String id, String company, String text, Command command) {
        if (!command.actor().administers(company)) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        return new Decision<>(
                new Draft(id, company, DraftStage.DRAFT, text, command.now(), null, null), new DraftChange.Saved());
    }

    /** With all of its text anew. @throws Refusal 404 for another's, 400 for another company, 409 once it is submitted */
    Decision<Draft> saved(String named, String anew, Command command) {
        DraftStage next = of(command.actor()).after(DraftCommand.SAVE);
        if (!named.equals(company)) {
            throw Refusal.invalid("/company", "other", "A draft stays with its company; start another one.");
        }
        return new Decision<>(new Draft(id, company, next, anew, command.now(), null, null), new DraftChange.Saved());
    }

    /** From now on it stays as it is. @throws Refusal 404 for another's or a discarded one, 409 if it was submitted */
    Decision<Draft> submitted(Submission submission, Command command) {
        DraftStage next = of(command.actor()).after(DraftCommand.SUBMIT);
        return new Decision<>(
                new Draft(id, company, next, null, savedAt, new Accepted(submission, command.now()), null),
                new DraftChange.Submitted());
    }

    /** Its filing is there; nothing, if that was known. */
    Optional<Decision<Draft>> becoming(String its) {
        return accepted == null
                ? Optional.empty()
                : Optional.of(new Decision<>(
                        new Draft(id, company, stage, null, savedAt, null, its), new DraftChange.Closed()));
    }

    /** @throws Refusal 404 for another's or a discarded one, 409 if it was submitted */
    Decision<Draft> discarded(Command command) {
        DraftStage next = of(command.actor()).after(DraftCommand.DISCARD);
        return new Decision<>(new Draft(id, company, next, null, savedAt, null, null), new DraftChange.Closed());
    }

    /** This draft, for those who file for its company, unless it is discarded. @throws Refusal 404 for all others, as if there were none */
    public Draft of(Actor actor) {
        if (!actor.administers(company) || stage == DraftStage.DISCARDED) {
            throw Refusal.notFound(NAME, id);
        }
        return this;
    }

    /** When its filing has to follow: at once. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(accepted).map(Accepted::at);
    }

    boolean isSubmitted() {
        return stage == DraftStage.SUBMITTED;
    }

    Refusal over() {
        return isSubmitted()
                ? Refusal.conflict("The draft is submitted; correct its filing instead.")
                : Refusal.notFound(NAME, id);
    }

    private DraftStage after(DraftCommand command) {
        return DraftStages.after(this, command);
    }
}
