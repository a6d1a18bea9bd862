package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static ma.techvalley.standalone.demo.Plans.THIS_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.standalone.demo.Plan.SiteReports;
import org.junit.jupiter.api.Test;

class ReportPlanTest {
    @Test
    void reportsEveryMonthInWhichTheSiteWasOpenUpToTheLastThatIsOver() {
        assertThat(PLAN.sites()).allSatisfy(site -> assertThat(months(site)).isEqualTo(openMonths(site.site())));
    }

    @Test
    void sumsToAllEmployeesInEveryBreakdown() {
        assertThat(headcounts())
                .allMatch(people -> people.contracts().cdi()
                                        + people.contracts().cdd()
                                        + people.contracts().other()
                                == people.employees()
                        && people.gender().women() + people.gender().men() == people.employees()
                        && people.nationality().moroccan()
                                        + people.nationality().foreign()
                                == people.employees()
                        && people.segments().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                == people.employees());
    }

    @Test
    void hasNoNegativeFigure() {
        assertThat(headcounts())
                .allMatch(people -> Stream.of(
                                people.employees() - 1,
                                people.contracts().cdi(),
                                people.contracts().cdd(),
                                people.contracts().other(),
                                people.hires(),
                                people.departures(),
                                people.anapecTrainees())
                        .allMatch(figure -> figure >= 0))
                .allMatch(people -> people.segments().values().stream().allMatch(figure -> figure >= 0));
    }

    @Test
    void explainsEveryChangeByHiresAndDepartures() {
        assertThat(PLAN.sites()).allSatisfy(site -> {
            List<DemoReport> reports = site.reports();
            for (int index = 1; index < reports.size(); index++) {
                Headcount before = reports.get(index - 1).submission().headcount();
                Headcount after = reports.get(index).submission().headcount();
                assertThat(before.employees() + after.hires() - after.departures())
                        .isEqualTo(after.employees());
            }
        });
    }

    @Test
    void revisesSomeReportsWithoutChangingHowManyPeopleThereAre() {
        List<DemoReport> revised = Plans.reports().stream()
                .filter(report -> !report.revisions().isEmpty())
                .toList();
        assertThat(revised)
                .hasSizeGreaterThan(20)
                .allMatch(report -> report.revisions().getFirst().headcount().employees()
                        == report.submission().headcount().employees());
    }

    private static List<YearMonth> months(SiteReports site) {
        return site.reports().stream()
                .map(report -> report.submission().month())
                .toList();
    }

    private static List<YearMonth> openMonths(DemoSite site) {
        return Stream.iterate(
                        THIS_MONTH.minusMonths(24), month -> month.isBefore(THIS_MONTH), month -> month.plusMonths(1))
                .filter(month -> !month.isBefore(YearMonth.from(site.opensOn())))
                .toList();
    }

    private static Stream<Headcount> headcounts() {
        return Plans.reports().stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.submission().headcount()),
                        report.revisions().stream().map(DemoReport.Revision::headcount)));
    }
}
