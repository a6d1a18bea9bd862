package ma.techvalley.gateway.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.gateway.SampleFiling;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
    private static final String PROCESSOR = "002000000007563";
    private static final LocalDate DECIDED = LocalDate.of(2025, 5, 3);

    @Test
    void saysSinceWhichDayInMoroccoTheDecisionIsWhatItIs() {
        Instant lateInUtc = Instant.parse("2026-02-10T23:30:00Z");

        assertRow(Stage.GRANTED, null).returns(DECIDED, RegisterRow::since);
        assertRow(Stage.DELETED, lateInUtc).returns(LocalDate.of(2026, 2, 11), RegisterRow::since);
    }

    @Test
    void saysNothingWhereAnOldEventDidNotTell() {
        assertRow(Stage.WITHDRAWN, null).returns(DECIDED, RegisterRow::date).returns(null, RegisterRow::since);
    }

    @Test
    void standsUnderTheControllerWhoeverFiledIt() {
        assertRow(SampleFiling.of("f", Stage.GRANTED)
                        .by(PROCESSOR)
                        .forController(SampleFiling.CONTROLLER)
                        .state())
                .returns(SampleFiling.CONTROLLER, RegisterRow::ice)
                .returns(PROCESSOR, RegisterRow::processor);
    }

    @Test
    void standsUnderTheFilerWhereNoOtherControllerIsTold() {
        assertRow(SampleFiling.of("f", Stage.GRANTED).by(PROCESSOR).state())
                .returns(PROCESSOR, RegisterRow::ice)
                .returns(null, RegisterRow::processor);
    }

    private static ObjectAssert<RegisterRow> assertRow(Stage stage, @Nullable Instant endedAt) {
        FilingState filing = SampleFiling.of("f", stage).endedAt(endedAt).state();
        return assertRow(filing);
    }

    private static ObjectAssert<RegisterRow> assertRow(FilingState filing) {
        return assertThat(Objects.requireNonNull(RegisterEntry.of(filing)).row());
    }
}
