package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.standalone.demo.DemoReport.Revision;
import ma.techvalley.standalone.demo.DemoReport.Submission;

/** Invents a site's reports: its people grow into the space it has, from its first month to the last one that is over. */
final class ReportPlan {
    private static final int MONTHS = 24;
    /** Part of the free desks that is filled in a month. */
    private static final double PACE = 0.12;

    private final Dice dice;
    private final YearMonth thisMonth;
    private final DemoSite site;
    private final Workforce workforce;
    private final double areaOfOne;

    ReportPlan(long seed, YearMonth thisMonth, DemoSite site) {
        this.dice = new Dice(seed, "reports of " + site.id());
        this.thisMonth = thisMonth;
        this.site = site;
        this.workforce = Workforce.invented(dice, site.company().registration().segments());
        this.areaOfOne = dice.between(8.0, 12.0);
    }

    List<DemoReport> reports() {
        List<DemoReport> reports = new ArrayList<>();
        int before = 0;
        for (YearMonth month = YearMonth.from(site.opensOn()); month.isBefore(thisMonth); month = month.plusMonths(1)) {
            int now = employees(month, before);
            Movement movement = Movement.between(before, now, dice);
            if (!month.isBefore(thisMonth.minusMonths(MONTHS))) {
                reports.add(report(month, workforce.headcount(now, movement, trend(month))));
            }
            before = now;
        }
        return reports;
    }

    private int employees(YearMonth month, int before) {
        int desks = (int) (site.area(month) / areaOfOne);
        double start = before == 0 ? desks * 0.75 : before;
        return Math.max(1, (int) Math.round(start + (desks * dice.between(0.9, 1.0) - start) * PACE));
    }

    private DemoReport report(YearMonth month, Headcount headcount) {
        return new DemoReport(new Submission(site.company().ice(), site.id(), month, headcount), revisions(headcount));
    }

    private List<Revision> revisions(Headcount reported) {
        if (!dice.chance(3)) {
            return List.of();
        }
        return reported.contracts().cdd() > 0 && dice.chance(50)
                ? List.of(new Revision(
                        "Demo: contrats CDD reconduits en CDI, déclarés en retard",
                        reported.withPermanent(Math.min(2, reported.contracts().cdd()))))
                : List.of(new Revision(
                        "Demo: masse salariale complétée des primes du mois",
                        reported.withPayroll(reported.grossPayroll() * 103 / 100)));
    }

    /** Pay rises by a quarter of a percent a month. */
    private double trend(YearMonth month) {
        return 1 + 0.0025 * (thisMonth.minusMonths(MONTHS).until(month, ChronoUnit.MONTHS));
    }
}
