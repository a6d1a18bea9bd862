package ma.techvalley.standalone.demo;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import ma.techvalley.standalone.demo.Plan.SiteReports;

/** The reports of one site, oldest first. */
final class ReportLane {
    private static final int ATTEMPTS = 300;
    private static final long PAUSE = 50;
    private final DemoSite site;
    private final SiteReports plan;

    ReportLane(SiteReports plan) {
        this.plan = plan;
        this.site = plan.site();
    }

    Lane lane() {
        int revisions = plan.reports().stream()
                .mapToInt(report -> report.revisions().size())
                .sum();
        return new Lane(1 + plan.reports().size() + revisions, this::run);
    }

    private void run(Api api) throws InterruptedException {
        String token = tokenOfCompanyWithSite(api);
        for (DemoReport report : plan.reports()) {
            Call submission = Call.to("/headcount-reports", "report-" + report.id(), report.submission());
            api.post(report == plan.reports().getFirst() ? submission.after(token) : submission);
            int number = 1;
            for (DemoReport.Revision revision : report.revisions()) {
                number++;
                String path = "/headcount-reports/" + report.id() + "/revisions";
                api.post(Call.to(path, "report-" + report.id() + "-revision-" + number, revision));
            }
        }
    }

    /** Sites come to be by themselves, an event after the leases, so the registry is asked until it shows this one as planned. */
    private String tokenOfCompanyWithSite(Api api) throws InterruptedException {
        String path = "/companies/" + site.company().ice() + "/record";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Answer company = api.get(path);
            if (isThere(company)) {
                return company.token().orElseThrow();
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
        throw new DemoFailure(
                "Demo data: GET " + path + " does not show the site " + site.id() + " of the leases made");
    }

    /** Open as early as planned, or earlier: leases that another run made in an earlier month. */
    private boolean isThere(Answer company) {
        return company.body()
                .path("sites")
                .valueStream()
                .anyMatch(shown -> shown.path("id").asString("").equals(site.id())
                        && !LocalDate.parse(shown.path("opensOn").asString()).isAfter(site.opensOn()));
    }
}
