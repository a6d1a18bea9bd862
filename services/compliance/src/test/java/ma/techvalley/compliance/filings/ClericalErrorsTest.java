package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClericalErrorsTest {
    private static final Command OTHER = SampleFilings.by(SampleFilings.officer("officer-b"));
    private static final Filing FILING =
            SampleFilings.underReview().granted(REVIEWER, GRANTED, "GC").state();

    @Test
    void areCorrectedInTheReasonWhileWhoDecidedAndWhenStay() {
        var corrected = ClericalErrors.corrected(FILING, WrittenField.DECISION_REASON, "complète", "a slip", OTHER);

        assertThat(corrected.change())
                .isEqualTo(new FilingChange.ClericallyCorrected(
                        "officer-b", "DECISION_REASON", "complete", "complète", "a slip"));
        assertThat(corrected.state().review().verdict())
                .isEqualTo(new Verdict(GRANTED.at(), GRANTED.officer(), GRANTED.outcome(), "complète"));
        assertThat(corrected.state().review().clericalCorrections())
                .containsExactly(new ClericalCorrection(
                        COMMAND.now(), "officer-b", WrittenField.DECISION_REASON, "complete", "complète", "a slip"));
    }

    @Test
    void areCorrectedInTheNumberAndNoticesWithTheEarlierOneAreStillTaken() {
        Filing corrected = ClericalErrors.corrected(FILING, WrittenField.ACTIVITY_CODE, "RH", "staff", OTHER)
                .state();

        assertThat(corrected.instrumentNumber()).contains("D-RH-908/2025");
        for (String number : new String[] {"D-908/2025", "D-GC-908/2025", "D-RH-908/2025"}) {
            corrected.requireNumber(number);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> corrected.requireNumber("D-S-908/2025"));
    }

    @Test
    void areCorrectedInTheReasonOfAWithdrawal() {
        Filing withdrawn = Endings.withdrawn(FILING, Ending.Ground.SECURITY, "dangrous", OTHER)
                .state();

        Filing corrected = ClericalErrors.corrected(
                        withdrawn, WrittenField.WITHDRAWAL_REASON, "dangerous", "a slip", OTHER)
                .state();

        assertThat(corrected.ending())
                .isEqualTo(new Ending(COMMAND.now(), "officer-b", Ending.Ground.SECURITY, "dangerous", null));
    }

    @ParameterizedTest
    @EnumSource
    void areNoneWhereNoOfficerHasWritten(WrittenField field) {
        Filing silent =
                FILING.copy().decided(Verdict.silence(COMMAND.now()), null).filing();

        refused(ProblemType.CONFLICT, silent, field, "RH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GC", "rh", "RHRH", "ر", "R H"})
    void areNotCorrectedToWhatIsNoCodeOrTheSame(String code) {
        refused(ProblemType.INVALID_REQUEST, FILING, WrittenField.ACTIVITY_CODE, code);
    }

    @Test
    void areFew() {
        Filing often = FILING;
        for (int i = 0; i < 50; i++) {
            often = ClericalErrors.corrected(often, WrittenField.DECISION_REASON, "reason " + i, "a slip", OTHER)
                    .state();
        }

        refused(ProblemType.CONFLICT, often, WrittenField.DECISION_REASON, "once more");
    }

    private static void refused(ProblemType type, Filing filing, WrittenField field, String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ClericalErrors.corrected(filing, field, text, "a slip", OTHER))
                .returns(type, Refusal::type);
    }
}
