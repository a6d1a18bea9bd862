package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param company ICE of who files: the controller, or a processor for it
 * @param caseNumber absent for a moment after the submission
 * @param regime by the rules of the day of its submission; absent for transfers, and in filings of versions that did not ask
 * @param base id of the filing on which a transfer is based
 * @param deadlines that have started; absent in filings of versions that computed none
 * @param alarms that have not rung, the first to come first; absent as well
 * @param changes what it notifies a change of; absent if it notifies none
 * @param controllerCompany ICE of the controller for whom a processor files (law 09-08, articles 1-6 and 23); absent where the controller does
 * @param ending how the grant ended, the last time it did; absent as long as it has not
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
        @Nullable List<Alarm> alarms,
        Review review,
        @Nullable Changes changes,
        @Nullable String controllerCompany,
        @Nullable Ending ending) {
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
                        Alarm.of(judgement.deadlines()),
                        Review.NONE,
                        null,
                        submission.controllerCompany(),
                        null),
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
        return caseNumber == null
                ? Optional.of(submittedAt)
                : timetable().next().map(Alarm::at);
    }

    /**
     * When the time that the law gives the authority to answer is over, or was: what is late stays late. Absent once it is decided, and
     * where no text sets a limit.
     */
    public Optional<Instant> deadline() {
        return Stages.OPEN.contains(stage) ? timetable().end() : Optional.empty();
    }

    /** Whether a company's transfers can be based on it, now or once it is granted. */
    boolean canBear(String transferring) {
        boolean over = stage == Stage.REFUSED || stage == Stage.WITHDRAWN || stage == Stage.DELETED;
        return kind != Kind.TRANSFER && company.equals(transferring) && !over;
    }

    /** Whether it is granted, or would be if its base were: a change of it, or its deletion, can be notified. */
    boolean isStanding() {
        return stage == Stage.GRANTED || stage == Stage.SUSPENDED;
    }

    boolean isDecidedAfter(Filing other) {
        Verdict its = review.verdict();
        Verdict others = other.review.verdict();
        return its != null && others != null && its.at().isAfter(others.at());
    }

    /** Marks of items that its kind asks for and that are not said: none, but after a move to authorisation. */
    public List<String> missing() {
        return form().missing(items);
    }

    /** @throws Refusal 400 if that is neither its case number nor its instrument's (CNDP internal rules, article 33) */
    void requireNumber(String number) {
        if (!number.equals(caseNumber) && !number.equals(instrumentNumber().orElse(null))) {
            throw Refusal.invalid("/number", "number", "Is not the number of this filing.");
        }
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
                                alarms,
                                review,
                                changes,
                                controllerCompany,
                                ending),
                        new FilingChange.Numbered(number.toString())));
    }

    Decision<Filing> taken(Actor officer) {
        Stage next = Stages.after(this, FilingCommand.TAKE, officer);
        return new Decision<>(with(items, next, review.takenBy(officer.id())), new FilingChange.Taken(officer.id()));
    }

    /** @throws Refusal 400 for marks that are not of its kind, 409 if it was done before, and what {@link Stages} refuses */
    Decision<Filing> completionRequested(Actor officer, CompletionRequest request) {
        Stage next = after(FilingCommand.REQUEST_COMPLETION, officer, request.at());
        Review requesting = review.requesting(request);
        if (!form().has(request.items())) {
            throw Refusal.invalid("/items", "item", form().text() + " has no such item.");
        }
        return new Decision<>(
                with(items, next, requesting),
                new FilingChange.CompletionRequested(request.officer(), request.items()));
    }

    /** @throws Refusal 409 once the time for it is over, and what {@link Stages} refuses */
    Decision<Filing> moved(String reason, Law law, Command command) {
        Stage next = after(FilingCommand.MOVE, command.actor(), command.now());
        Timetable times = timetable().moved(law.clocks(), command.now());
        Filing moved = new Filing(
                id,
                company,
                Kind.AUTHORISATION,
                Nature.NORMAL,
                items,
                next,
                caseNumber,
                submittedAt,
                regime,
                base,
                times.deadlines(),
                times.alarms(),
                review.reopened(),
                changes,
                controllerCompany,
                ending);
        return new Decision<>(moved, new FilingChange.Moved(command.actor().id(), reason, moved.missing()));
    }

    /** @throws Refusal 400 for items that its kind does not have, or now lacks, and what {@link Stages} refuses */
    Decision<Filing> corrected(Items corrections, Law law, Command command) {
        Stage next = after(FilingCommand.CORRECT, command.actor(), command.now());
        Items corrected = items.correctedBy(corrections);
        List<Violation> violations = new ArrayList<>(form().notAsked(corrections));
        violations.addAll(law.violations(corrected, command.now()));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Decision<>(
                with(corrected, next, timetable(corrected, law, command.now()), review),
                new FilingChange.Corrected(form().marks(corrections)));
    }

    /** @throws Refusal 409 if something is missing, and what {@link Stages} refuses */
    Decision<Filing> granted(Actor officer, Verdict verdict, String activityCode) {
        Stage next = after(FilingCommand.GRANT, officer, verdict.at());
        if (!missing().isEmpty()) {
            throw Refusal.conflict("%s asks for more: items %s are missing.".formatted(form().text(), missing()));
        }
        Filing granted = with(items, next, review.decided(verdict, activityCode));
        return new Decision<>(
                granted,
                new FilingChange.Granted(
                        officer.id(), granted.instrumentNumber().orElseThrow(), verdict.reason()));
    }

    Decision<Filing> refused(Actor officer, Verdict verdict) {
        Stage next = after(FilingCommand.REFUSE, officer, verdict.at());
        return new Decision<>(
                with(items, next, review.decided(verdict, null)),
                new FilingChange.Refused(officer.id(), verdict.reason()));
    }

    /** @throws Refusal 409 as {@link Timetable#extended}, and what {@link Stages} refuses */
    Decision<Filing> extended(String reason, Law law, Command command) {
        Stage next = after(FilingCommand.EXTEND, command.actor(), command.now());
        Timetable longer = timetable().extended(law.clocks(), command.now());
        Instant end = longer.deadlines().getLast().endsAt();
        return new Decision<>(
                with(items, next, longer, review),
                new FilingChange.Extended(command.actor().id(), reason, end));
    }

    /**
     * What is due next, if something is.
     *
     * @param basis the filing that {@link #base} names, if it names one: silence grants no transfer whose base was not granted in time
     */
    Optional<Decision<Filing>> rung(@Nullable Filing basis, Instant now) {
        return timetable()
                .next()
                .filter(alarm -> caseNumber != null && alarm.isDue(now))
                .map(alarm -> alarm.grants() && bears(basis, alarm.at()) ? grantedTacitly(alarm) : told(alarm));
    }

    private boolean bears(@Nullable Filing basis, Instant moment) {
        return base == null || (basis != null && basis.isGrantedAt(moment));
    }

    private boolean isGrantedAt(Instant moment) {
        Verdict verdict = review.verdict();
        boolean granted = stage == Stage.GRANTED || stage == Stage.SUPERSEDED;
        return granted && verdict != null && !verdict.at().isAfter(moment);
    }

    private Decision<Filing> grantedTacitly(Alarm alarm) {
        Stage next = Stages.after(this, FilingCommand.GRANT_TACITLY, Actor.PLATFORM);
        Verdict silence = Verdict.silence(alarm.at());
        Filing granted = with(items, next, review.decided(silence, null));
        return new Decision<>(
                granted,
                new FilingChange.TacitlyGranted(granted.instrumentNumber().orElseThrow(), silence.reason()));
    }

    private Decision<Filing> told(Alarm alarm) {
        String clock = alarm.clock().name();
        return new Decision<>(
                with(items, stage, timetable().rung(), review),
                alarm.cause() == Alarm.Cause.REMINDER
                        ? new FilingChange.DeadlineNeared(clock, alarm.endsAt())
                        : new FilingChange.DeadlineMissed(clock, alarm.endsAt()));
    }

    /**
     * {@code D-GC-908/2025}, once it is granted, and after that has ended; silence chooses no activity code, so the number has
     * none.
     */
    public Optional<String> instrumentNumber() {
        if (caseNumber == null || review.verdict() == null || stage == Stage.REFUSED) {
            return Optional.empty();
        }
        String code = review.activityCode();
        return Optional.of(
                code == null ? caseNumber : CaseNumber.parse(caseNumber).instrument(code));
    }

    /** The same, as a notice of a change. @param deadline of the notice, which nobody has to be reminded of any more */
    Filing notifying(Changes notified, Optional<LegalDeadline> deadline) {
        Timetable times = timetable().with(deadline);
        return new Filing(
                id,
                company,
                kind,
                nature,
                items,
                stage,
                caseNumber,
                submittedAt,
                regime,
                base,
                times.deadlines(),
                times.alarms(),
                review,
                notified,
                controllerCompany,
                ending);
    }

    /** The same, with the grant ended. */
    Filing ended(Stage next, Ending how) {
        return new Filing(
                id,
                company,
                kind,
                nature,
                items,
                next,
                caseNumber,
                submittedAt,
                regime,
                base,
                deadlines,
                alarms,
                review,
                changes,
                controllerCompany,
                how);
    }

    private Timetable timetable() {
        return new Timetable(
                Objects.requireNonNullElse(deadlines, List.of()), Objects.requireNonNullElse(alarms, List.of()));
    }

    /** Its own; a transfer that from now on relies on guarantees starts their clock, and one that no longer does ends it. */
    private Timetable timetable(Items corrected, Law law, Instant now) {
        boolean timed = timetable().awaitsAuthorisation();
        return kind == Kind.TRANSFER && timed != law.isTimed(kind, corrected)
                ? timetable().restarted(law.deadlines(kind, corrected, now))
                : timetable();
    }

    /** Between the end of the time and the moment when that is written down, silence has granted already. */
    private Stage after(FilingCommand command, Actor actor, Instant now) {
        Stage next = Stages.after(this, command, actor);
        timetable().grant(now).ifPresent(alarm -> {
            throw ComplianceProblems.tacitlyGranted(alarm.at(), base);
        });
        return next;
    }

    private Filing onlyIf(boolean theirs) {
        if (!theirs) {
            throw Refusal.notFound(NAME, id);
        }
        return this;
    }

    /** With nothing left to ring once it is decided. */
    private Filing with(Items newItems, Stage newStage, Review newReview) {
        boolean decided = newReview.verdict() != null;
        return with(newItems, newStage, decided ? timetable().ended() : timetable(), newReview);
    }

    private Filing with(Items newItems, Stage newStage, Timetable times, Review newReview) {
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
                times.deadlines(),
                times.alarms(),
                newReview,
                changes,
                controllerCompany,
                ending);
    }

    private Form form() {
        return Form.of(kind, nature);
    }
}
