package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @Test
    void looksAsInTheNationalRegister() {
        CaseNumber number = CaseNumber.parse("D-908/2025");

        assertThat(number).hasToString("D-908/2025");
        assertThat(number.instrument("GC")).isEqualTo("D-GC-908/2025");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARATION, 2025-12-31T22:59:59Z, D, 2025",
        "DECLARATION, 2025-12-31T23:00:00Z, D, 2026",
        "AUTHORISATION, 2025-06-01T00:00:00Z, A, 2025",
        "TRANSFER, 2025-06-01T00:00:00Z, T, 2025"
    })
    void belongsToItsKindAndTheYearInMorocco(Kind kind, Instant submittedAt, char letter, int year) {
        assertThat(CaseNumber.Series.of(kind, submittedAt)).isEqualTo(new CaseNumber.Series(letter, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D-0/2025", "D-08/2025", "X-1/2025", "D-GC-1/2025", "D-1/25", "D-1/2025 "})
    void refusesOtherShapes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.parse(text));
    }
}
