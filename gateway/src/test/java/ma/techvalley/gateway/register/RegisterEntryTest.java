package ma.techvalley.gateway.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
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

    private static ObjectAssert<RegisterRow> assertRow(Stage stage, @Nullable Instant endedAt) {
        var filing = new FilingState(
                "f",
                "001561191000066",
                "Atlas",
                "Casablanca",
                FilingState.Kind.DECLARATION,
                FilingState.Nature.NORMAL,
                "Clients",
                "Clients",
                List.of(),
                stage,
                "D-1/2025",
                "GC",
                "D-GC-1/2025",
                Instant.parse("2025-05-01T10:00:00Z"),
                Instant.parse("2025-05-02T23:30:00Z"),
                null,
                endedAt);
        return assertThat(Objects.requireNonNull(RegisterEntry.of(filing)).row());
    }
}
