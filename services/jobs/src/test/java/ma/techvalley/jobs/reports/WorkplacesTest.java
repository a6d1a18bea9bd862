package ma.techvalley.jobs.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplacesTest {
    private static final String ICE = "001524867000089";
    private static final String SITE = ICE + "-casanearshore";
    private static final KnownSite OPEN =
            new KnownSite(SITE, "casanearshore", LocalDate.parse("2026-03-15"), LocalDate.parse("2026-06-01"));

    @ParameterizedTest
    @CsvSource({"2026-03", "2026-04", "2026-06"})
    void isASiteThatIsOpenOnAnyDayOfTheMonth(YearMonth month) {
        assertThat(workplaces(false, "MA-06").of(submission(SITE, month)))
                .isEqualTo(new Workplace(ICE, SITE, "casanearshore", "MA-06"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02", "2026-07"})
    void isNoSiteOutsideItsDays(YearMonth month) {
        refuses(workplaces(false, "MA-06"), submission(SITE, month), JobsProblems.SITE_NOT_OPEN);
    }

    @Test
    void isNoSiteThatTheCompanyDoesNotHave() {
        refuses(
                workplaces(false, "MA-06"),
                submission(ICE + "-fes-shore", YearMonth.of(2026, 4)),
                JobsProblems.UNKNOWN_SITE);
    }

    @Test
    void isNotThereForACompanyNobodyKnows() {
        refuses(
                new Workplaces(ice -> Optional.empty(), park -> Optional.of("MA-06")),
                submission(SITE, YearMonth.of(2026, 4)),
                JobsProblems.UNKNOWN_COMPANY);
    }

    @Test
    void isNotThereForACompanyThatIsStruckOff() {
        refuses(workplaces(true, "MA-06"), submission(SITE, YearMonth.of(2026, 4)), JobsProblems.COMPANY_STRUCK_OFF);
    }

    @Test
    void isUnknownForAMomentWhileTheParkHasNotBeenReadYet() {
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> workplaces(false, null).of(submission(SITE, YearMonth.of(2026, 4))));
    }

    private static void refuses(Workplaces workplaces, Submission submission, ProblemType type) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> workplaces.of(submission))
                .returns(type, Refusal::type);
    }

    private static Workplaces workplaces(boolean struckOff, String region) {
        return new Workplaces(
                ice -> Optional.of(new KnownCompany(ice, struckOff, List.of(OPEN))),
                park -> Optional.ofNullable(region));
    }

    private static Submission submission(String site, YearMonth month) {
        return new Submission(ICE, site, month, Headcounts.of(10));
    }
}
