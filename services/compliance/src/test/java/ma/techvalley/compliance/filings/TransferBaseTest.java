package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import ma.techvalley.compliance.filings.ChangingFiling.Notice;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a transfer can be based on; 001 files, and 003 and 004 are controllers for whom it does. */
class TransferBaseTest {
    private static final Command FILER = SampleFilings.by(ADMINISTRATOR);
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final SubmittingFiling submitting = new SubmittingFiling(
            filings,
            ice -> true,
            new NumberingFiling(filings, new InMemoryCaseNumbers(), Clock.systemUTC()),
            SampleFilings.LAW);

    @ParameterizedTest
    @CsvSource({"003, ", ", 003", "003, 004"})
    void isOfTheSameController(@Nullable String ofBase, @Nullable String ofTransfer) {
        String base = submitted(declared(ofBase));

        refused("/controllerCompany", () -> submitted(transfer(base, ofTransfer)));

        assertThat(filings.get(submitted(transfer(base, ofBase))).state().parties())
                .isEqualTo(filings.get(base).state().parties());
    }

    @Test
    void isOfTheSameControllerAfterAChangeAsWell() {
        String transfer = granted(transfer(granted(declared("003")), "003"));
        String other = granted(declared("004"));

        refused("/controllerCompany", () -> changed(transfer, other));
        assertThat(changed(transfer, granted(declared("003")))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"WITHDRAWN", "DELETED"})
    void isNothingWhoseChangeIsOver(Stage stage) {
        String base = granted(declared(null));
        String change = granted(declared(null));
        ended(base, Stage.SUPERSEDED, change);
        assertThat(submitted(transfer(base, null))).isNotEmpty();

        ended(change, stage, null);

        refused("/base", () -> submitted(transfer(base, null)));
        refused("/base", () -> submitted(transfer(change, null)));
    }

    private void ended(String id, Stage stage, @Nullable String by) {
        Ending ending = new Ending(FILER.now(), null, null, "as a test wants it", by);
        filings.change(
                id, FILER, found -> new Decision<>(found.ended(stage, ending), new FilingChange.Deleted("D-1/2025")));
    }

    private String changed(String transfer, String base) {
        Filing initial = filings.get(transfer).state();
        Notice notice = new Notice(String.valueOf(initial.caseNumber()), LocalDate.of(2025, 5, 5));
        return new ChangingFiling(filings, submitting)
                .change(transfer, notice, new Restated(null, null, Set.of(), base, initial.items()), FILER)
                .id();
    }

    private static Submission declared(@Nullable String controller) {
        return by(controller, SampleFilings.submission("001"));
    }

    private static Submission transfer(String base, @Nullable String controller) {
        return by(controller, SampleFilings.guaranteed(base));
    }

    private static Submission by(@Nullable String controller, Submission of) {
        return new Submission(of.company(), of.kind(), of.nature(), of.traits(), of.base(), of.items(), controller);
    }

    private String granted(Submission submission) {
        String id = submitted(submission);
        filings.change(id, SampleFilings.COMMAND, filing -> filing.taken(REVIEWER));
        filings.change(id, SampleFilings.COMMAND, filing -> filing.granted(REVIEWER, SampleFilings.GRANTED, "GC"));
        return id;
    }

    private String submitted(Submission submission) {
        return submitting.submit(submission, FILER).id();
    }

    private static void refused(String pointer, ThrowingCallable submission) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(submission)
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::pointer)
                        .containsExactly(pointer));
    }
}
