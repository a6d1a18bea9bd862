package ma.techvalley.jobs.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountRulesTest {
    @Test
    void acceptsFiguresThatAgree() {
        assertThat(HeadcountRules.violations(Headcounts.of(120))).isEmpty();
        assertThat(HeadcountRules.violations(Headcounts.nobody())).isEmpty();
    }

    @Test
    void namesBothNumbersOfEachBreakdownThatDoesNotSumToTheEmployees() {
        Headcount sound = Headcounts.of(120);
        Headcount reported = new Headcount(
                100,
                sound.contracts(),
                sound.anapecTrainees(),
                sound.gender(),
                sound.nationality(),
                Map.of(Segment.KPO, 99),
                sound.hires(),
                sound.departures(),
                sound.grossPayroll());

        assertThat(HeadcountRules.violations(reported))
                .containsExactly(
                        sum("contracts", 120), sum("gender", 120), sum("nationality", 120), sum("segments", 99));
    }

    @Test
    void leavesTraineesOutOfEverySum() {
        Headcount sound = Headcounts.of(10);
        Headcount reported = new Headcount(
                10,
                sound.contracts(),
                5000,
                sound.gender(),
                sound.nationality(),
                sound.segments(),
                0,
                0,
                sound.grossPayroll());

        assertThat(HeadcountRules.violations(reported)).isEmpty();
    }

    @Test
    void namesEveryNumberThatIsOutOfRangeAndEveryBrokenSumAtOnce() {
        Headcount reported = new Headcount(
                200_001,
                new Headcount.Contracts(-1, 0, 200_002),
                -3,
                new Headcount.Gender(200_001, 0),
                new Headcount.Nationality(200_001, 0),
                Map.of(Segment.ESO, 200_001),
                -1,
                Integer.MAX_VALUE,
                new BigDecimal("-0.01"));

        assertThat(HeadcountRules.violations(reported))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactlyInAnyOrder(
                        "/headcount/employees maximum",
                        "/headcount/contracts/cdi minimum",
                        "/headcount/contracts/other maximum",
                        "/headcount/anapecTrainees minimum",
                        "/headcount/gender/women maximum",
                        "/headcount/nationality/moroccan maximum",
                        "/headcount/segments/ESO maximum",
                        "/headcount/hires minimum",
                        "/headcount/departures maximum",
                        "/headcount/grossPayroll minimum");
    }

    @Test
    void sumsWithoutOverflow() {
        Headcount reported = new Headcount(
                0,
                new Headcount.Contracts(Integer.MAX_VALUE, Integer.MAX_VALUE, 2),
                0,
                new Headcount.Gender(0, 0),
                new Headcount.Nationality(0, 0),
                Map.of(),
                0,
                0,
                BigDecimal.ZERO);

        assertThat(HeadcountRules.violations(reported)).contains(sum("contracts", 4_294_967_296L, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             |
                    0.01          |
                    1000000000000 |
                    12.340        |
                    -0.01         | minimum
                    1000000000000.01 | maximum
                    12.345        | digits
                    """)
    void takesAPayrollInDirhamsAndCentimes(BigDecimal payroll, String rule) {
        Headcount sound = Headcounts.of(9);
        Headcount reported = new Headcount(
                9, sound.contracts(), 0, sound.gender(), sound.nationality(), sound.segments(), 0, 0, payroll);

        assertThat(HeadcountRules.violations(reported))
                .extracting(Violation::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void takesTheLastReportOfASiteThatEverybodyLeft() {
        Headcount none = Headcounts.nobody();
        Headcount last = new Headcount(
                0,
                none.contracts(),
                0,
                none.gender(),
                none.nationality(),
                none.segments(),
                1,
                40,
                new BigDecimal("250000.00"));

        assertThat(HeadcountRules.violations(last)).isEmpty();
    }

    private static Violation sum(String breakdown, long sum) {
        return sum(breakdown, sum, 100);
    }

    private static Violation sum(String breakdown, long sum, int employees) {
        return new Violation(
                "/headcount/" + breakdown,
                "sum",
                "The %s sum to %d, but employees are %d.".formatted(breakdown, sum, employees));
    }
}
