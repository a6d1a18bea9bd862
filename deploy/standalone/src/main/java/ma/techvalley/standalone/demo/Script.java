package ma.techvalley.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.standalone.demo.DemoCompany.Course;

/** Which requests carry out a plan, in which order. */
final class Script {
    private final Plan plan;
    private final Known known = new Known();

    Script(Plan plan) {
        this.plan = plan;
    }

    List<Stage> stages() {
        return List.of(
                new Stage("parks", lanes(plan.parks().stream().map(Script::park))),
                new Stage("companies", lanes(plan.companies().stream().map(this::company))),
                new Stage("office spaces", lanes(plan.spaces().stream().map(this::space))),
                new Stage("headcount reports", lanes(plan.sites().stream().map(site -> new ReportLane(site).lane()))),
                new Stage("filings", lanes(plan.filings().stream().map(this::filing))),
                new Stage("suspensions", lanes(suspended().map(this::suspension))));
    }

    private static List<Lane> lanes(Stream<Lane> lanes) {
        return lanes.toList();
    }

    private static Lane park(DemoPark park) {
        return new Lane(1, api -> api.post(Call.to("/zones", "park-" + park.code(), park.request())));
    }

    private Lane company(DemoCompany company) {
        boolean verified = company.course() != Course.REGISTERED;
        return new Lane(verified ? 2 : 1, api -> {
            known.note(company, api.post(Call.to("/companies", key(company), company.registration())));
            if (verified) {
                known.note(
                        company,
                        api.post(Call.to(
                                "/companies/" + company.ice() + "/verification", key(company) + "-verified", null)));
            }
        });
    }

    private Lane space(DemoSpace space) {
        return new Lane(1 + space.parts().size(), api -> {
            Call registration = Call.to("/office-spaces", "space-" + space.key(), space.description());
            String id = api.post(registration).body().path("id").asString();
            int number = 0;
            for (Part part : space.parts()) {
                number++;
                String path = "/office-spaces/" + id + "/" + part.resource();
                Call allocation = Call.to(path, "space-" + space.key() + "-part-" + number, part);
                known.post(api, part.company(), allocation);
            }
        });
    }

    private Lane filing(DemoFiling filing) {
        return new Lane(filing.requests(), api -> {
            String key = "filing-" + filing.number();
            String id = filed(api, filing.company(), Call.to("/filings", key, filing.declaration()), filing.steps());
            int number = 0;
            for (DemoTransfer transfer : filing.transfers()) {
                number++;
                Call call = Call.to(
                        "/filings",
                        key + "-transfer-" + number,
                        transfer.transfer().on(id));
                filed(api, filing.company(), call, transfer.steps());
            }
        });
    }

    /** Files and does what follows; the filing's id. */
    private String filed(Api api, String company, Call submission, List<DemoFiling.Step> steps)
            throws InterruptedException {
        String id = known.post(api, company, submission).body().path("id").asString();
        for (DemoFiling.Step step : steps) {
            String key = submission.key() + "-" + step.resource();
            api.post(new Call("/filings/" + id + "/" + step.resource(), key, step.body(), List.of()));
        }
        return id;
    }

    private Stream<DemoCompany> suspended() {
        return plan.companies().stream().filter(company -> company.course() == Course.SUSPENDED);
    }

    /** Last, since a suspended company takes no new space. */
    private Lane suspension(DemoCompany company) {
        Map<String, String> reason = Map.of("reason", "Demo: attestation fiscale de plus de six mois, non renouvelée");
        return new Lane(
                1,
                api -> api.post(
                        Call.to("/companies/" + company.ice() + "/suspension", key(company) + "-suspended", reason)));
    }

    private static String key(DemoCompany company) {
        return "company-" + company.number();
    }
}
