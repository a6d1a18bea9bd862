package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.util.List;

/** Everything the demo loads: the same for the same seed and month. */
record Plan(
        List<DemoPark> parks,
        List<DemoCompany> companies,
        List<DemoSpace> spaces,
        List<SiteReports> sites,
        List<DemoFiling> filings) {
    /** @param reports oldest first */
    record SiteReports(DemoSite site, List<DemoReport> reports) {}

    /** @param thisMonth to which all dates are relative; the month before it is the last that is reported */
    static Plan of(long seed, YearMonth thisMonth, List<DemoPark> parks) {
        List<DemoCompany> companies = new CompanyPlan(new Dice(seed, "companies"), parks).companies();
        List<DemoSpace> spaces = new ParkPlan(seed, thisMonth, parks).spaces(companies);
        List<SiteReports> sites = DemoSite.of(companies, spaces).stream()
                .map(site -> new SiteReports(site, new ReportPlan(seed, thisMonth, site).reports()))
                .toList();
        TransferPlan abroad = new TransferPlan(new Dice(seed, "transfers"), thisMonth);
        List<DemoFiling> filings = new FilingPlan(new Dice(seed, "filings"), abroad, companies).filings();
        return new Plan(parks, companies, spaces, sites, filings);
    }
}
