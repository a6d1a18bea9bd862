package ma.techvalley.jobs.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import ma.techvalley.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingMonthTest {
    @ParameterizedTest
    @CsvSource({
        // UTC+1 for most of the year: the month ends an hour before it does in UTC …
        "2026-09-30T22:59:59Z, 2026-08",
        "2026-09-30T23:00:00Z, 2026-09",
        // … and UTC around Ramadan, which ended February 2026.
        "2026-02-28T23:59:59Z, 2026-01",
        "2026-03-01T00:00:00Z, 2026-02"
    })
    void isOverWhenItsLastDayHasEndedInMorocco(Instant now, YearMonth newest) {
        assertThat(ReportingMonth.newest(now)).isEqualTo(newest);
        assertThat(ReportingMonth.violations(newest, now)).isEmpty();
        assertThat(ReportingMonth.violations(newest.plusMonths(1), now))
                .extracting(Violation::rule)
                .containsExactly("future");
    }

    @Test
    void isNotBeforeTheFirstOffshoringCircular() {
        Instant now = Instant.parse("2026-10-05T09:00:00Z");

        assertThat(ReportingMonth.violations(YearMonth.of(2007, 1), now)).isEmpty();
        assertThat(ReportingMonth.violations(YearMonth.of(2006, 12), now))
                .containsExactly(
                        new Violation("/month", "minimum", "The first month that can be reported is 2007-01."));
    }
}
