package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What happens to a filing by itself. Samples are submitted on 5 May 2025, at nine in UTC. */
class TimeTest {
    private static final Instant START = SampleFilings.COMMAND.now();
    private static final Instant END = Instant.parse("2025-07-05T23:00:00Z");
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void grantsARequestThatNobodyDecidesAfterAReminder() {
        Filing filing = SampleFilings.requested();
        assertThat(filing.dueAt()).hasValue(Instant.parse("2025-06-21T23:00:00Z"));
        assertThat(Ringing.next(filing, null, Instant.parse("2025-06-21T22:59:59.999Z")))
                .isEmpty();

        List<Decision<Filing>> rung = rung(filing, null);

        assertThat(rung)
                .extracting(decision -> decision.change())
                .containsExactly(
                        new FilingChange.DeadlineNeared("AUTHORISATION", END),
                        new FilingChange.TacitlyGranted(
                                "A-436/2025", "decree 2-09-165, article 28: no decision in time"));
        Filing granted = rung.getLast().state();
        assertThat(granted.stage()).isEqualTo(Stage.GRANTED);
        assertThat(granted.instrumentNumber()).hasValue("A-436/2025");
        assertThat(granted.review().verdict()).isEqualTo(Verdict.silence(END));
        assertThat(granted.dueAt()).isEmpty();
    }

    @Test
    void tellsOfADeclarationThatIsLateAndGrantsNothing() {
        List<Decision<Filing>> rung = rung(SampleFilings.underReview(), null);

        assertThat(rung)
                .extracting(decision -> decision.change().getClass().getSimpleName())
                .containsExactly("DeadlineNeared", "DeadlineMissed", "DeadlineNeared", "DeadlineMissed");
        assertThat(rung.getLast().state().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(rung.getLast().state().dueAt()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsDecided() {
        Filing refused = SampleFilings.requested()
                .refused(REVIEWER, SampleFilings.REFUSED)
                .state();

        assertThat(refused.dueAt()).isEmpty();
        assertThat(Ringing.next(refused, null, LATER)).isEmpty();
    }

    @Test
    void waitsForTheNumber() {
        Filing filing = SampleFilings.submitted("f", SampleFilings.request("001"), START);

        assertThat(filing.dueAt()).hasValue(START);
        assertThat(Ringing.next(filing, null, LATER)).isEmpty();
    }

    @Test
    void isExtendedOnceWithAReason() {
        Decision<Filing> extended = extended(SampleFilings.requested(), START);

        Instant end = Instant.parse("2025-09-05T23:00:00Z");
        assertThat(extended.change()).isEqualTo(new FilingChange.Extended(REVIEWER.id(), "experts", end));
        assertThat(extended.state().deadlines()).hasSize(2);
        assertThat(extended.state().deadline()).contains(end);
        assertThat(Ringing.next(extended.state(), null, END)).isEmpty();
        assertThat(rung(extended.state(), null).getLast().state().review().verdict())
                .isEqualTo(Verdict.silence(end));
        conflict(() -> extended(extended.state(), START));
        conflict(() -> extended(SampleFilings.underReview(), START));
    }

    @Test
    void takesNoDecisionOnceSilenceHasGrantedThoughNobodyWroteItDown() {
        Filing filing = SampleFilings.requested();

        refused(() -> extended(filing, END));
        refused(() -> filing.granted(REVIEWER, verdict(Verdict.Outcome.GRANTED), "GC"));
        refused(() -> filing.refused(REVIEWER, verdict(Verdict.Outcome.REFUSED)));
        refused(() -> filing.completionRequested(
                REVIEWER, new CompletionRequest(END, REVIEWER.id(), List.of("5"), "How long?"), SampleFilings.LAW));
        refused(() -> corrected(filing, "{\"retention\": \"x\"}", END));
        assertThat(extended(filing, END.minusMillis(1)).state().stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void isNotExtendedOnceItsTimeIsOver() {
        Filing missed = rung(transfer(), null).getLast().state();
        Filing taken = missed.taken(REVIEWER).state();

        conflict(() -> extended(taken, END));
    }

    @Test
    void grantsATransferOnlyOnABaseThatWasGrantedInTime() {
        assertThat(lastOf(transfer(), null)).isEqualTo(new FilingChange.DeadlineMissed("AUTHORISATION", END));
        assertThat(lastOf(transfer(), SampleFilings.underReview()))
                .isEqualTo(new FilingChange.DeadlineMissed("AUTHORISATION", END));
        assertThat(lastOf(transfer(), grantedAt(END.plusMillis(1))))
                .isEqualTo(new FilingChange.DeadlineMissed("AUTHORISATION", END));
        assertThat(lastOf(transfer(), grantedAt(END))).isInstanceOf(FilingChange.TacitlyGranted.class);
    }

    @Test
    void startsTheTimeOfATransferWithItsGuaranteesAndEndsItWithThem() {
        Instant later = Instant.parse("2025-06-10T09:00:00Z");
        Filing excepted = corrected(transfer(), "{\"ground\": {\"exception\": \"EXPRESS_CONSENT\"}}", later);
        assertThat(excepted.dueAt()).isEmpty();

        Filing guaranteed = corrected(excepted, "{\"ground\": {\"guarantees\": \"Clauses\"}}", later);
        assertThat(guaranteed.deadlines().getFirst().endsAt()).isEqualTo("2025-08-10T23:00:00Z");
        assertThat(guaranteed.dueAt()).hasValue(Instant.parse("2025-07-27T23:00:00Z"));
    }

    /** With a number, relying on guarantees. */
    private static Filing transfer() {
        Filing filing = SampleFilings.submitted("t", SampleFilings.guaranteed("base"), START);
        return filing.numbered(new CaseNumber(filing.series(), 220))
                .orElseThrow()
                .state();
    }

    private static Filing grantedAt(Instant moment) {
        return SampleFilings.underReview()
                .granted(REVIEWER, new Verdict(moment, REVIEWER.id(), Verdict.Outcome.GRANTED, "complete"), "GC")
                .state();
    }

    private static Filing corrected(Filing filing, String items, Instant now) {
        return Corrections.corrected(
                        filing,
                        SampleFilings.correction(items),
                        SampleFilings.LAW,
                        SampleFilings.by(SampleFilings.ADMINISTRATOR, now))
                .state();
    }

    private static FilingChange lastOf(Filing filing, @Nullable Filing base) {
        return (FilingChange) rung(filing, base).getLast().change();
    }

    private static List<Decision<Filing>> rung(Filing filing, @Nullable Filing base) {
        List<Decision<Filing>> rung = new ArrayList<>();
        Optional<Decision<Filing>> next = Ringing.next(filing, base, LATER);
        while (next.isPresent()) {
            rung.add(next.get());
            next = Ringing.next(next.get().state(), base, LATER);
        }
        return rung;
    }

    private static Decision<Filing> extended(Filing filing, Instant now) {
        return filing.extended("experts", SampleFilings.LAW, SampleFilings.by(REVIEWER, now));
    }

    private static Verdict verdict(Verdict.Outcome outcome) {
        return new Verdict(END, REVIEWER.id(), outcome, "late");
    }

    private static void conflict(Executable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::execute)
                .returns("conflict", refusal -> refusal.type().slug());
    }

    private static void refused(Executable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::execute)
                .returns(ComplianceProblems.TACITLY_GRANTED, Refusal::type);
    }
}
