package ma.techvalley.compliance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.stream.Stream;
import ma.techvalley.compliance.law.Table;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.ofMorocco();

    @ParameterizedTest
    @CsvSource({
        "2025-01-13, true",
        "2025-01-14, false",
        "2025-06-06, true",
        "2025-06-07, false",
        "2025-06-09, false",
        "2025-06-10, true",
        "2025-10-31, true",
        "2026-03-19, true",
        "2026-03-20, false",
        "2026-06-17, false",
        "2026-11-18, false",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-23, true",
        "2027-01-14, false",
        "2027-03-09, true",
        "2027-03-10, false",
        "2027-03-11, false",
        "2027-03-12, true",
        "2027-05-17, false",
        "2027-05-18, false",
        "2027-05-19, true",
        "2027-06-07, true",
        "2027-08-16, false",
        "2027-11-18, false",
        "2028-02-28, false",
        "2028-02-29, true",
        "2028-05-04, true",
        "2028-05-05, false",
        "2028-05-25, true",
        "2028-05-26, false",
        "2028-08-03, true",
        "2028-08-04, false",
        "2028-10-31, false"
    })
    void areNeitherWeekEndsNorHolidaysNorFeasts(LocalDate day, boolean working) {
        assertThat(DAYS.include(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 8, 2026-12-03",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-03-18, 3, 2026-03-24",
        "2025-12-22, 8, 2026-01-02",
        "2026-12-22, 8, 2027-01-04",
        "2027-03-08, 2, 2027-03-12"
    })
    void areCountedFromTheDayAfterAcrossFeastsAndYearEnds(LocalDate day, int count, LocalDate last) {
        assertThat(DAYS.after(day, count)).isEqualTo(last);
    }

    @Test
    void areOneFewerOnADayThatBecomesAHoliday() {
        WorkingDays days = days("--10-30;unity;2026;", feasts(2025), feasts(2026));

        assertThat(days.include(LocalDate.parse("2025-10-30"))).isTrue();
        assertThat(days.include(LocalDate.parse("2026-10-30"))).isFalse();
    }

    @Test
    void areNotGuessedInAYearWhoseFeastsAreNotKnown() {
        assertThat(DAYS.after(LocalDate.parse("2028-12-20"), 7)).isEqualTo("2028-12-29");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DAYS.after(LocalDate.parse("2028-12-20"), 8))
                .returns(ClockProblems.UNKNOWN_YEAR, Refusal::type)
                .withMessageContaining("2029");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DAYS.include(LocalDate.parse("2024-12-31")))
                .withMessageContaining("2024");
    }

    @Test
    void refuseAYearOfWhichAFeastIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> days(feasts(2025), "2026-03-20;fitr;;"))
                .withMessageContaining("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29;fitr;;", "--13-01;x;;", "--01-01;x;soon;", "FUNDAY;x;;"})
    void refuseADayThatDoesNotExist(String line) {
        assertThatIllegalStateException().isThrownBy(() -> days(line)).withMessageContaining("not a day");
    }

    @Test
    void areKnownUpToTheFirstYearThatIsMissing() {
        WorkingDays days = days(feasts(2025), feasts(2026), feasts(2028));

        assertThat(days.knownAfter(LocalDate.parse("2025-12-31"))).isEqualTo(365);
        assertThat(days.knownAfter(LocalDate.parse("2026-12-31"))).isZero();
        assertThat(days.knownAfter(LocalDate.parse("2027-05-05"))).isZero();
    }

    private static String feasts(int year) {
        return Stream.of("fitr", "adha", "moharram", "mawlid")
                .map(feast -> "%d-03-20;%s;;\n".formatted(year, feast))
                .reduce("", String::concat);
    }

    private static WorkingDays days(String... lines) {
        return new WorkingDays(Table.lines(String.join("\n", lines), 4));
    }
}
