package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.OFFICER;
import static ma.techvalley.compliance.filings.SampleFilings.REFUSED;
import static ma.techvalley.compliance.filings.SampleFilings.REQUEST;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FilingTest {
    @Test
    void isDueAtOnceWhileItHasNoNumber() {
        assertThat(SampleFilings.submitted("f", "001", COMMAND.now()).dueAt()).contains(COMMAND.now());
        assertThat(SampleFilings.queued().dueAt()).isNotEmpty().isNotEqualTo(Optional.of(COMMAND.now()));
        assertThat(SampleFilings.queued().numbered(CaseNumber.parse("D-909/2025")))
                .isEmpty();
    }

    @Test
    void getsAnInstrumentWithTheActivityInItWhenGranted() {
        var granted = SampleFilings.underReview().granted(REVIEWER, GRANTED, "GC");

        assertThat(granted.state().stage()).isEqualTo(Stage.GRANTED);
        assertThat(granted.state().instrumentNumber()).contains("D-GC-908/2025");
        assertThat(granted.change()).isEqualTo(new FilingChange.Granted(OFFICER, "D-GC-908/2025", "complete"));
    }

    @Test
    void keepsItsCaseNumberButGetsNoInstrumentWhenRefused() {
        var refused = SampleFilings.underReview().refused(REVIEWER, REFUSED);

        assertThat(refused.state().caseNumber()).isEqualTo("D-908/2025");
        assertThat(refused.state().instrumentNumber()).isEmpty();
        assertThat(refused.change()).isEqualTo(new FilingChange.Refused(OFFICER, "no ground"));
    }

    @Test
    void goesBackToItsOfficerOnceCompleted() {
        var asked = SampleFilings.underReview().completionRequested(REVIEWER, REQUEST, SampleFilings.LAW);
        assertThat(asked.change()).isEqualTo(new FilingChange.CompletionRequested(OFFICER, List.of("f", "h")));
        assertThat(asked.state().stage()).isEqualTo(Stage.INCOMPLETE);

        var corrected = corrected(asked.state());
        assertThat(corrected.change()).isEqualTo(new FilingChange.Corrected(List.of("f"), null));
        assertThat(corrected.state().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(corrected.state().review().officer()).isEqualTo(OFFICER);
        assertThat(corrected.state().review().requests()).containsExactly(REQUEST);
        assertThat(corrected.state().items().retention()).isEqualTo("3 years");
        assertThat(corrected.state().items().security())
                .isEqualTo(SampleFilings.items().security());
    }

    @Test
    void staysInTheQueueWhenCorrectedBeforeAnybodyHasTakenIt() {
        assertThat(corrected(SampleFilings.queued()).state().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void listensToNoOfficerButTheOneWhoHasTakenIt() {
        Filing filing = SampleFilings.queued()
                .taken(SampleFilings.officer("officer-other"))
                .state();

        refuses(() -> filing.granted(REVIEWER, GRANTED, "GC"));
        refuses(() -> filing.refused(REVIEWER, REFUSED));
        refuses(() -> filing.completionRequested(REVIEWER, REQUEST, SampleFilings.LAW));
    }

    @Test
    void isAskedForCompletionOnce() {
        Filing asked = corrected(SampleFilings.incomplete()).state();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asked.completionRequested(REVIEWER, REQUEST, SampleFilings.LAW))
                .returns(ProblemType.CONFLICT, Refusal::type);
    }

    @Test
    void keepsRegimeAndDeadlinesOfItsSubmissionWhateverHappens() {
        Filing submitted = SampleFilings.queued();
        Filing refused = SampleFilings.underReview().refused(REVIEWER, REFUSED).state();

        assertThat(submitted.deadlines()).hasSize(2);
        assertThat(refused)
                .returns(submitted.deadlines(), Filing::deadlines)
                .returns(submitted.regime(), Filing::regime);
    }

    private static Decision<Filing> corrected(Filing filing) {
        return Corrections.corrected(
                filing, SampleFilings.retention("3 years"), SampleFilings.LAW, SampleFilings.by(ADMINISTRATOR));
    }

    private static void refuses(ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action)
                .returns(ComplianceProblems.OTHER_OFFICER, Refusal::type);
    }
}
