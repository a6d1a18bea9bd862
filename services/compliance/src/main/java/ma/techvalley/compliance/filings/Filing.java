package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param escalatedAt when the authority first let the law's time for its answer pass; absent as long as it has not
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
        @Nullable Ending ending,
        @Nullable Instant escalatedAt) {
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
                        null,
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

    /** ICEs of the companies that it is about: who files, and for whom. */
    Set<String> parties() {
        return Stream.of(Optional.of(company), Optional.ofNullable(controllerCompany))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
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

    /** What has happened to it besides. */
    public List<Mark> marks() {
        return Mark.of(this);
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

    /**
     * Also takes a number that went out with a clerical error in its code.
     *
     * @throws Refusal 400 if that is neither its case number nor its instrument's (CNDP internal rules, article 33)
     */
    void requireNumber(String number) {
        QuotedNumber quoted = QuotedNumber.parse(number);
        String code = quoted.activityCode();
        if (!quoted.number().toString().equals(caseNumber) || (code != null && !review.hadCode(code))) {
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
                        copy().caseNumber(number).filing(), new FilingChange.Numbered(number.toString())));
    }

    Decision<Filing> taken(Actor officer) {
        Stage next = Stages.after(this, FilingCommand.TAKE, officer);
        return new Decision<>(
                copy().stage(next).review(review.takenBy(officer.id())).filing(), new FilingChange.Taken(officer.id()));
    }

    /** @throws Refusal 400 for marks that are not of its kind, 409 if it was done before, and what {@link Stages} refuses */
    Decision<Filing> completionRequested(Actor officer, CompletionRequest request, Law law) {
        Stage next = after(FilingCommand.REQUEST_COMPLETION, officer, request.at());
        Review requesting = review.requesting(request);
        if (!form().has(request.items())) {
            throw Refusal.invalid("/items", "item", form().text() + " has no such item.");
        }
        return new Decision<>(
                copy().stage(next)
                        .review(requesting)
                        .times(timetable().incomplete(law.completion(request.at())))
                        .filing(),
                new FilingChange.CompletionRequested(request.officer(), request.items()));
    }

    /** @throws Refusal 409 once the time for it is over, and what {@link Stages} refuses */
    Decision<Filing> moved(String reason, Law law, Command command) {
        Stage next = after(FilingCommand.MOVE, command.actor(), command.now());
        Filing moved = copy().kind(Kind.AUTHORISATION, Nature.NORMAL)
                .stage(next)
                .times(timetable().moved(law.clocks(), command.now()))
                .review(review.reopened())
                .filing();
        return new Decision<>(moved, new FilingChange.Moved(command.actor().id(), reason, moved.missing()));
    }

    /** @throws Refusal 409 if something is missing, and what {@link Stages} refuses */
    Decision<Filing> granted(Actor officer, Verdict verdict, String activityCode) {
        Stage next = after(FilingCommand.GRANT, officer, verdict.at());
        if (!missing().isEmpty()) {
            throw Refusal.conflict("%s asks for more: items %s are missing.".formatted(form().text(), missing()));
        }
        Filing granted = copy().stage(next).decided(verdict, activityCode).filing();
        return new Decision<>(
                granted,
                new FilingChange.Granted(
                        officer.id(), granted.instrumentNumber().orElseThrow(), verdict.reason()));
    }

    Decision<Filing> refused(Actor officer, Verdict verdict) {
        Stage next = after(FilingCommand.REFUSE, officer, verdict.at());
        return new Decision<>(
                copy().stage(next).decided(verdict, null).filing(),
                new FilingChange.Refused(officer.id(), verdict.reason()));
    }

    /** @throws Refusal 409 as {@link Timetable#extended}, and what {@link Stages} refuses */
    Decision<Filing> extended(String reason, Law law, Command command) {
        Stage next = after(FilingCommand.EXTEND, command.actor(), command.now());
        Timetable longer = timetable().extended(law.clocks(), command.now());
        Instant end = longer.deadlines().getLast().endsAt();
        return new Decision<>(
                copy().stage(next).times(longer).filing(),
                new FilingChange.Extended(command.actor().id(), reason, end));
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
        return copy().changes(notified).times(timetable().with(deadline)).filing();
    }

    /** The same, with the grant ended. */
    Filing ended(Stage next, Ending how) {
        return copy().stage(next).ending(how).filing();
    }

    Timetable timetable() {
        return new Timetable(
                Objects.requireNonNullElse(deadlines, List.of()), Objects.requireNonNullElse(alarms, List.of()));
    }

    /** Between the end of the time and the moment when that is written down, silence has granted already. */
    Stage after(FilingCommand command, Actor actor, Instant now) {
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

    /** Of which some things are to differ. */
    FilingCopy copy() {
        return new FilingCopy(this);
    }

    private Form form() {
        return Form.of(kind, nature);
    }
}
