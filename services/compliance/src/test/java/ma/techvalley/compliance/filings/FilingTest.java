package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import ma.techvalley.compliance.filings.Verdict.Outcome;
import ma.techvalley.compliance.filings.article15.Item;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FilingTest {
    private static final Verdict GRANTED = new Verdict(COMMAND.now(), OFFICER, Outcome.GRANTED, "complete");
    private static final Verdict REFUSED = new Verdict(COMMAND.now(), OFFICER, Outcome.REFUSED, "no ground");
    private static final CompletionRequest REQUEST =
            new CompletionRequest(COMMAND.now(), OFFICER, List.of(Item.F, Item.H), "Which disks?");

    @Test
    void isDueAtOnceWhileItHasNoNumber() {
        assertThat(SampleFilings.submitted("f", "001", COMMAND.now()).dueAt()).contains(COMMAND.now());
        assertThat(SampleFilings.queued().dueAt()).isEmpty();
        assertThat(SampleFilings.queued().numbered(CaseNumber.parse("D-909/2025")))
                .isEmpty();
    }

    @Test
    void getsAnInstrumentWithTheActivityInItWhenGranted() {
        var granted = SampleFilings.underReview().granted(GRANTED, "GC");

        assertThat(granted.state().stage()).isEqualTo(Stage.GRANTED);
        assertThat(granted.state().instrumentNumber()).contains("D-GC-908/2025");
        assertThat(granted.change()).isEqualTo(new FilingChange.Granted(OFFICER, "D-GC-908/2025", "complete"));
    }

    @Test
    void keepsItsCaseNumberButGetsNoInstrumentWhenRefused() {
        var refused = SampleFilings.underReview().refused(REFUSED);

        assertThat(refused.state().caseNumber()).isEqualTo("D-908/2025");
        assertThat(refused.state().instrumentNumber()).isEmpty();
        assertThat(refused.change()).isEqualTo(new FilingChange.Refused(OFFICER, "no ground"));
    }

    @Test
    void goesBackToItsOfficerOnceCompleted() {
        var asked = SampleFilings.underReview().completionRequested(REQUEST);
        assertThat(asked.change()).isEqualTo(new FilingChange.CompletionRequested(OFFICER, List.of("f", "h")));
        assertThat(asked.state().stage()).isEqualTo(Stage.INCOMPLETE);

        var corrected = asked.state().corrected(SampleFilings.retention("3 years"));
        assertThat(corrected.change()).isEqualTo(new FilingChange.Corrected(List.of("f")));
        assertThat(corrected.state().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(corrected.state().review().officer()).isEqualTo(OFFICER);
        assertThat(corrected.state().review().requests()).containsExactly(REQUEST);
        assertThat(corrected.state().items().retention()).isEqualTo("3 years");
        assertThat(corrected.state().items().security())
                .isEqualTo(SampleFilings.items().security());
    }

    @Test
    void staysInTheQueueWhenCorrectedBeforeAnybodyHasTakenIt() {
        assertThat(SampleFilings.queued()
                        .corrected(SampleFilings.retention("3 years"))
                        .state()
                        .stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void listensToNoOfficerButTheOneWhoHasTakenIt() {
        Filing filing = SampleFilings.queued().taken("officer-other").state();

        refuses(() -> filing.granted(GRANTED, "GC"));
        refuses(() -> filing.refused(REFUSED));
        refuses(() -> filing.completionRequested(REQUEST));
    }

    @Test
    void isNotAskedForCompletionWithoutEnd() {
        Filing filing = SampleFilings.underReview();
        for (int i = 0; i < Filing.MOST_REQUESTS; i++) {
            filing = filing.completionRequested(REQUEST)
                    .state()
                    .corrected(SampleFilings.retention("x"))
                    .state();
        }
        Filing asked = filing;

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked.completionRequested(REQUEST));
    }

    private static void refuses(ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action)
                .returns(ComplianceProblems.OTHER_OFFICER, Refusal::type);
    }
}
