package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.filings.items.Form;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A filing with the CNDP: a declaration, a request for an authorisation, or a transfer abroad.
 *
 * @param company ICE of the controller
 * @param caseNumber absent for a moment after the submission
 * @param regime by the rules of the day of its submission; absent for transfers, and in filings of versions that did not ask
 * @param base id of the filing on which a transfer is based
 * @param deadlines that the submission has started; absent in filings of versions that computed none
 */
public record Filing(
        String id,
        String company,
        Kind kind,
        Nature nature,
        Items items,
        Stage stage,
        @Nullable String caseNumber,
        Instant submittedAt,
        @Nullable Regime regime,
        @Nullable String base,
        @Nullable List<LegalDeadline> deadlines,
        Review review) {
    /** What people call one. */
    public static final String NAME = "filing";

    static Decision<Filing> submitted(String id, Submission submission, Law.Judgement judgement, Command command) {
        return new Decision<>(
                new Filing(
                        id,
                        submission.company(),
                        submission.kind(),
                        submission.nature(),
                        submission.items(),
                        Stages.FIRST,
                        null,
                        command.now(),
                        judgement.regime(),
                        submission.base(),
                        judgement.deadlines(),
                        Review.NONE),
                new FilingChange.Submitted());
    }

    /** This filing, for those who may read it. @throws Refusal 404 for others, as if there were none */
    public Filing readBy(Actor actor) {
        return onlyIf(Readers.include(actor, company));
    }

    /** This filing, for those who file for its company. @throws Refusal 404 for others, as if there were none */
    Filing filedBy(Actor actor) {
        return onlyIf(actor.administers(company));
    }

    /** When something is to happen to it by itself: at once, as long as it has no number. */
    public Optional<Instant> dueAt() {
        return caseNumber == null ? Optional.of(submittedAt) : Optional.empty();
    }

    /** Whether a company's transfers can be based on it. */
    boolean canBear(String transferring) {
        return kind != Kind.TRANSFER && company.equals(transferring);
    }

    CaseNumber.Series series() {
        return CaseNumber.Series.of(kind, submittedAt);
    }

    Optional<Decision<Filing>> numbered(CaseNumber number) {
        return caseNumber != null
                ? Optional.empty()
                : Optional.of(new Decision<>(
                        new Filing(
                                id,
                                company,
                                kind,
                                nature,
                                items,
                                stage,
                                number.toString(),
                                submittedAt,
                                regime,
                                base,
                                deadlines,
                                review),
                        new FilingChange.Numbered(number.toString())));
    }

    Decision<Filing> taken(Actor officer) {
        Stage next = Stages.after(this, FilingCommand.TAKE, officer);
        return new Decision<>(with(items, next, review.takenBy(officer.id())), new FilingChange.Taken(officer.id()));
    }

    /** @throws Refusal 400 for marks that are not of its kind, and what {@link Stages} refuses */
    Decision<Filing> completionRequested(Actor officer, CompletionRequest request) {
        Stage next = Stages.after(this, FilingCommand.REQUEST_COMPLETION, officer);
        if (!form().has(request.items())) {
            throw Refusal.invalid("/items", "item", form().text() + " has no such item.");
        }
        return new Decision<>(
                with(items, next, review.requesting(request)),
                new FilingChange.CompletionRequested(request.officer(), request.items()));
    }

    /** @throws Refusal 400 for items that its kind does not have, or now lacks, and what {@link Stages} refuses */
    Decision<Filing> corrected(Items corrections, Law law, Command command) {
        Stage next = Stages.after(this, FilingCommand.CORRECT, command.actor());
        Items corrected = items.correctedBy(corrections);
        List<Violation> violations = new ArrayList<>(form().notAsked(corrections));
        violations.addAll(law.violations(corrected, command.now()));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Decision<>(
                with(corrected, next, deadlines(corrected, law, command.now()), review),
                new FilingChange.Corrected(form().marks(corrections)));
    }

    Decision<Filing> granted(Actor officer, Verdict verdict, String activityCode) {
        Stage next = Stages.after(this, FilingCommand.GRANT, officer);
        Filing granted = with(items, next, review.decided(verdict, activityCode));
        return new Decision<>(
                granted,
                new FilingChange.Granted(
                        verdict.officer(), granted.instrumentNumber().orElseThrow(), verdict.reason()));
    }

    Decision<Filing> refused(Actor officer, Verdict verdict) {
        Stage next = Stages.after(this, FilingCommand.REFUSE, officer);
        return new Decision<>(
                with(items, next, review.decided(verdict, null)),
                new FilingChange.Refused(verdict.officer(), verdict.reason()));
    }

    /** {@code D-GC-908/2025}, once it is granted. */
    public Optional<String> instrumentNumber() {
        return caseNumber == null || review.activityCode() == null
                ? Optional.empty()
                : Optional.of(CaseNumber.parse(caseNumber).instrument(review.activityCode()));
    }

    private Filing onlyIf(boolean theirs) {
        if (!theirs) {
            throw Refusal.notFound(NAME, id);
        }
        return this;
    }

    private Filing with(Items newItems, Stage newStage, Review newReview) {
        return with(newItems, newStage, deadlines, newReview);
    }

    private Filing with(Items newItems, Stage newStage, @Nullable List<LegalDeadline> newDeadlines, Review newReview) {
        return new Filing(
                id,
                company,
                kind,
                nature,
                newItems,
                newStage,
                caseNumber,
                submittedAt,
                regime,
                base,
                newDeadlines,
                newReview);
    }

    private Form form() {
        return Form.of(kind, nature);
    }

    /** Those it has; a transfer that from now on relies on guarantees starts the clock that they have. */
    private @Nullable List<LegalDeadline> deadlines(Items corrected, Law law, Instant now) {
        boolean none = deadlines != null && deadlines.isEmpty();
        return none ? law.deadlines(kind, corrected, now) : deadlines;
    }
}
