package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.jobs.rig.Bodies;
import ma.techvalley.jobs.rig.Neighbours;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputIT {
    private static final Http HTTP = RunningJobs.http();
    private static final String ICE = "001000000002181";

    @BeforeAll
    static void knowACompany() {
        Neighbours.park("fes-shore", 1);
        Neighbours.company(ICE, 1, Standing.VERIFIED, Neighbours.site(ICE, "fes-shore", "2020-01-01"));
        await().until(() -> RunningJobs.knows("fes-shore", 1) && RunningJobs.knows(ICE, 1));
    }

    @Test
    void namesEveryRuleTheFiguresBreakAndStoresNothing() {
        Answer answer = HTTP.post("", """
                {"company": "%1$s", "site": "%1$s-fes-shore", "month": "%2$s", "headcount":
                 {"employees": 10, "contracts": {"cdi": 8, "cdd": 1, "other": 2}, "anapecTrainees": -1,
                  "gender": {"women": 4, "men": 5}, "nationality": {"moroccan": 10, "foreign": 0},
                  "segments": {"ITO": 200001}, "hires": 0, "departures": 0, "grossPayroll": 1.005}}""".formatted(ICE, YearMonth.now().plusMonths(2)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/month future",
                        "/headcount/contracts sum",
                        "/headcount/anapecTrainees minimum",
                        "/headcount/gender sum",
                        "/headcount/segments/ITO maximum",
                        "/headcount/segments sum",
                        "/headcount/grossPayroll digits");
        assertThat(answer.body()).contains("The gender sum to 9, but employees are 10.");
        assertThat(HTTP.post("", Bodies.report(ICE, "fes-shore", "2024-05", 30)).status())
                .isEqualTo(201);
        assertThat(RunningJobs.published(ICE, 1)).hasSize(1);
        assertThat(HTTP.get("?company=" + ICE).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void namesEveryFieldThatIsMissingUnknownOrOfTheWrongKind() {
        Answer answer = HTTP.post("", """
                {"company": "12", "site": "x", "month": "2026-13", "delta": 1, "headcount":
                 {"employees": "ten", "contracts": {"cdi": 1.5, "cdd": 1}, "gender": {"women": 4, "men": 5},
                  "nationality": {"moroccan": 10, "foreign": 0}, "segments": {"HR": 3},
                  "hires": 0, "departures": 0, "grossPayroll": 1}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/company pattern",
                        "/site pattern",
                        "/month format",
                        "/delta unknown-field",
                        "/headcount/employees type",
                        "/headcount/contracts/cdi type",
                        "/headcount/contracts/other required",
                        "/headcount/anapecTrainees required",
                        "/headcount/segments/HR key");
    }

    @Test
    void namesTheCurrentMonthAsOneThatIsNotOver() {
        Answer answer = HTTP.post(
                "",
                Bodies.report(ICE, "fes-shore", YearMonth.now().plusMonths(1).toString(), 30));

        assertThat(answer.errors()).containsExactly("/month future");
        assertThat(HTTP.post("", Bodies.report(ICE, "fes-shore", "2006-12", 30)).errors())
                .containsExactly("/month minimum");
    }

    @Test
    void refusesARevisionWithoutAReasonOrWithFiguresThatDisagree() {
        String id = ICE + "-fes-shore-2024-04";
        HTTP.post("", Bodies.report(ICE, "fes-shore", "2024-04", 30));

        assertThat(HTTP.post("/" + id + "/revisions", Bodies.revision("  ", 30)).errors())
                .containsExactly("/reason not-blank");
        assertThat(HTTP.post("/" + id + "/revisions", Bodies.revision("why", 30).replace("\"men\": 29", "\"men\": 30"))
                        .errors())
                .containsExactly("/headcount/gender sum");
        assertThat(HTTP.get("/" + id).json().path("revision").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit minimum",
        "?limit=201, limit maximum",
        "?limit=ten, limit type",
        "?cursor=AAAA, cursor cursor",
        "?month=2026-13, month format",
        "?month=2026-01&from=2026-01, month exclusive",
        "?from=2026-02&to=2026-01, from range",
        "?company=1, company pattern",
        "?company=001000000002182, company ice-number",
        "?colour=red, colour unknown-parameter"
    })
    void refusesParametersThatMeanNothing(String query, String error) {
        Answer answer = HTTP.get(query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(HTTP.post("", "{\"company\":").status()).isEqualTo(400);
        assertThat(HTTP.post("", "[]").status()).isEqualTo(400);
        assertThat(HTTP.get("", "Accept", "application/xml").status()).isEqualTo(406);
    }
}
