package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.OFFICER;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Samples are submitted on 5 May 2025, at nine in UTC: the 8 days of article 20 are over with 13 May in Morocco. */
class MovingTest {
    private static final Instant LAST = Instant.parse("2025-05-13T22:59:59.999Z");
    private static final Instant AFTER = Instant.parse("2025-05-13T23:00:00Z");

    @Test
    void makesARequestOfADeclarationWithWhatItLacksAndItsClock() {
        var moved = SampleFilings.underReview().moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER, LAST));

        assertThat(moved.change())
                .isEqualTo(new FilingChange.Moved(OFFICER, "dangers", List.of("4", "6", "10", "undertaking")));
        assertThat(moved.state())
                .returns(Kind.AUTHORISATION, Filing::kind)
                .returns(Nature.NORMAL, Filing::nature)
                .returns(Stage.INCOMPLETE, Filing::stage)
                .returns("D-908/2025", Filing::caseNumber)
                .returns(OFFICER, filing -> filing.review().officer());
        assertThat(moved.state().deadlines())
                .extracting(LegalDeadline::clock)
                .containsExactly(LegalClock.RECEIPT, LegalClock.MOVE_TO_AUTHORISATION, LegalClock.AUTHORISATION);
        assertThat(moved.state().deadlines().getLast().endsAt()).isEqualTo("2025-07-13T23:00:00Z");
        assertThat(moved.state().dueAt()).contains(Instant.parse("2025-06-29T23:00:00Z"));
    }

    @Test
    void isTooLateAfterEightDays() {
        conflict(() ->
                SampleFilings.underReview().moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER, AFTER)));
    }

    @Test
    void isForDeclarationsAndOnce() {
        Filing moved = moved(SampleFilings.underReview());

        conflict(() -> moved(moved));
        conflict(() -> moved(SampleFilings.requested()));
    }

    @Test
    void letsAReceiptLapse() {
        Filing moved = moved(
                SampleFilings.underReview().granted(REVIEWER, GRANTED, "GC").state());

        assertThat(moved.stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(moved.review().verdict()).isNull();
        assertThat(moved.instrumentNumber()).isEmpty();
    }

    @Test
    void isGrantedOnceWhatItLacksIsSaid() {
        Filing moved = moved(SampleFilings.underReview());
        Filing half = corrected(moved, "{\"sources\": [\"The persons\"], \"processors\": []}");
        conflict(() -> half.granted(REVIEWER, GRANTED, "GC"));

        Filing whole =
                corrected(half, "{\"execution\": {\"services\": [\"Desk\"], \"access\": []}, \"undertaking\": true}");

        assertThat(whole.missing()).isEmpty();
        assertThat(whole.granted(REVIEWER, GRANTED, "GC").state().instrumentNumber())
                .contains("D-GC-908/2025");
    }

    @Test
    void isAskedForCompletionInItemsOfItsNewKindAndOnceBeforeAndAfterTogether() {
        CompletionRequest request = new CompletionRequest(LAST, OFFICER, List.of("6"), "Which services?");

        Filing asked = corrected(moved(SampleFilings.underReview()), "{\"processors\": []}")
                .completionRequested(REVIEWER, request, SampleFilings.LAW)
                .state();
        assertThat(asked.review().requests()).containsExactly(request);

        Filing askedBefore = corrected(moved(SampleFilings.incomplete()), "{\"processors\": []}");
        conflict(() -> askedBefore.completionRequested(REVIEWER, request, SampleFilings.LAW));
    }

    @Test
    void isNoOutcomeOfTheRulesWhenTheyAreRehearsed() {
        Filing moved = moved(SampleFilings.underReview());

        assertThat(Rehearsal.of(List.of(moved), SampleFilings.LAW.regimes()).changes())
                .isEmpty();
    }

    private static Filing moved(Filing filing) {
        return filing.moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER, LAST))
                .state();
    }

    private static Filing corrected(Filing filing, String items) {
        return Corrections.corrected(
                        filing,
                        SampleFilings.correction(items),
                        SampleFilings.LAW,
                        SampleFilings.by(ADMINISTRATOR, LAST))
                .state();
    }

    private static void conflict(ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(command).returns(ProblemType.CONFLICT, Refusal::type);
    }
}
