package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.OFFICER;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {
    private static final Filing FILING =
            SampleFilings.underReview().granted(REVIEWER, GRANTED, "GC").state();

    @Test
    void keepTheNumberOfWhatIsWithdrawnAndSayWhyAndByWhom() {
        var withdrawn = Endings.withdrawn(
                FILING, Ending.Ground.MORALITY, "offends", SampleFilings.by(SampleFilings.officer("officer-other")));

        assertThat(withdrawn.change()).isEqualTo(new FilingChange.Withdrawn("officer-other", "MORALITY", "offends"));
        assertThat(withdrawn.state())
                .returns(Stage.WITHDRAWN, Filing::stage)
                .returns(FILING.review(), Filing::review)
                .returns(
                        new Ending(COMMAND.now(), "officer-other", Ending.Ground.MORALITY, "offends", null),
                        Filing::ending);
        assertThat(withdrawn.state().instrumentNumber()).contains("D-GC-908/2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-908/2025", "D-GC-908/2025"})
    void areNotifiedWithEitherNumber(String number) {
        var deleted = Endings.deleted(FILING, number, SampleFilings.by(ADMINISTRATOR));

        assertThat(deleted.change()).isEqualTo(new FilingChange.Deleted("D-908/2025"));
        assertThat(deleted.state().stage()).isEqualTo(Stage.DELETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-909/2025", "D-RH-908/2025", "A-908/2025"})
    void areNotNotifiedWithAnotherNumber(String number) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Endings.deleted(FILING, number, SampleFilings.by(ADMINISTRATOR)))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("/number"));
    }

    @Test
    void nameTheBaseOfASuspendedTransfer() {
        List<Filing> transfers = SampleFilings.transfersOn("f");
        Filing base = FILING.ended(Stage.WITHDRAWN, new Ending(COMMAND.now(), OFFICER, null, "offends", null));

        var suspended =
                Endings.suspended(transfers.getFirst(), base, COMMAND.now()).orElseThrow();

        assertThat(suspended.change()).isEqualTo(new FilingChange.Suspended("f", "its base D-908/2025 is WITHDRAWN"));
        assertThat(suspended.state().stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(Endings.suspended(suspended.state(), base, COMMAND.now())).isEmpty();
        assertThat(Endings.suspended(transfers.getLast(), base, COMMAND.now())).isEmpty();
    }

    @Test
    void nameTheChangeThatTookItsPlaceOnce() {
        Filing change =
                SampleFilings.requested().granted(REVIEWER, GRANTED, "GC").state();

        var superseded = Endings.superseded(FILING, change, COMMAND.now()).orElseThrow();

        assertThat(superseded.change()).isEqualTo(new FilingChange.Superseded("f", "A-GC-436/2025"));
        assertThat(Endings.superseded(superseded.state(), change, COMMAND.now()))
                .isEmpty();
    }
}
