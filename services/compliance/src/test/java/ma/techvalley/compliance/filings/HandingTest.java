package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.OFFICER;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static ma.techvalley.compliance.filings.SampleFilings.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class HandingTest {
    private static final Command SUPERVISING = SampleFilings.by(SUPERVISOR);

    @Test
    void givesAFilingFromTheQueueToAnOfficerWhoDecidesItThen() {
        var assigned = Handing.assigned(SampleFilings.queued(), "officer-b", null, SUPERVISING);

        assertThat(assigned.change()).isEqualTo(new FilingChange.Assigned("supervisor-1", "officer-b", null));
        assertThat(assigned.state().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(assigned.state()
                        .refused(SampleFilings.officer("officer-b"), SampleFilings.REFUSED)
                        .state()
                        .stage())
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void keepsWhatWasAskedOfTheFilerAndWhenItIsDue() {
        Filing before = SampleFilings.incomplete();

        Filing after = Handing.handedOver(before, "officer-b", SampleFilings.by(REVIEWER))
                .state();

        assertThat(after.review().officer()).isEqualTo("officer-b");
        assertThat(after.review().requests()).isEqualTo(before.review().requests());
        assertThat(after.timetable()).isEqualTo(before.timetable());
        assertThat(after.stage()).isEqualTo(Stage.INCOMPLETE);
    }

    @Test
    void takesNoFilingFromAnOfficerWhomTheSupervisorDidNotName() {
        Filing taken = SampleFilings.underReview();

        for (String expected : new String[] {null, "officer-b"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Handing.assigned(taken, "officer-c", expected, SUPERVISING))
                    .returns(ComplianceProblems.OTHER_OFFICER, Refusal::type)
                    .withMessageContaining("The filing is UNDER_REVIEW and " + OFFICER + " has it");
        }
        assertThat(Handing.assigned(taken, "officer-c", OFFICER, SUPERVISING).change())
                .isEqualTo(new FilingChange.Assigned("supervisor-1", "officer-c", OFFICER));
    }
}
