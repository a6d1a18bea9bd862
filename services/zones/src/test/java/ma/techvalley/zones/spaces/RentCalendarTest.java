package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertInvalid;
import static ma.techvalley.zones.spaces.Spaces.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.zones.spaces.RentCalendar.Validity;
import org.junit.jupiter.api.Test;

class RentCalendarTest {
    private final AskingTerms first = terms("90", "2025-01-01", "2025-12-31");
    private final AskingTerms second = terms("100", "2026-01-01", null);

    @Test
    void putsTheNewestTermsLast() {
        assertThat(RentCalendar.inOrder(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void hasOneRentForEachDay() {
        assertInvalid(
                () -> RentCalendar.inOrder(List.of(first, terms("95", "2025-12-31", null))),
                "/terms/1/validFrom overlap");
        assertInvalid(
                () -> RentCalendar.inOrder(List.of(second, terms("95", "2020-01-01", null))),
                "/terms/1/validFrom overlap");
    }

    @Test
    void passesOverTermsWhoseDaysAreNotKnown() {
        Validity autumn = new Validity(LocalDate.parse("2026-09-01"), null);

        assertThat(RentCalendar.violations(Arrays.asList(autumn, null, autumn)))
                .extracting(Violation::pointer)
                .containsExactly("/terms/2/validFrom");
    }

    @Test
    void refusesTermsThatEndBeforeTheyStart() {
        assertInvalid(
                () -> RentCalendar.inOrder(List.of(terms("90", "2025-01-02", "2025-01-01"))),
                "/terms/0/validUntil after-start");
    }
}
