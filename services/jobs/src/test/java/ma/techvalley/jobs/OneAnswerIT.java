package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.jobs.rig.Bodies;
import ma.techvalley.jobs.rig.Neighbours;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One answer names what is wrong with fields and what is wrong between them; nothing is stored, nothing published. */
class OneAnswerIT {
    private static final Http HTTP = RunningJobs.http();
    private static final String ICE = "001000000004121";
    private static final String REPORT = ICE + "-oujda-shore-2024-04";
    private static final String AHEAD = YearMonth.now().plusMonths(1).toString();

    @BeforeAll
    static void report() {
        Neighbours.park("oujda-shore", 1);
        Neighbours.company(ICE, 1, Standing.VERIFIED, Neighbours.site(ICE, "oujda-shore", "2020-01-01"));
        await().until(() -> RunningJobs.knows("oujda-shore", 1) && RunningJobs.knows(ICE, 1));
        assertThat(HTTP.post("", Bodies.report(ICE, "oujda-shore", "2024-04", 30))
                        .status())
                .isEqualTo(201);
    }

    /** What comes later is on the topic already, so what was refused never will be. */
    @AfterAll
    static void nothingElseWasStoredOrPublished() {
        HTTP.post("", Bodies.report(ICE, "oujda-shore", "2024-05", 30));

        assertThat(RunningJobs.published(ICE, 2))
                .extracting(event -> event.subject() + "@" + event.version())
                .containsExactlyInAnyOrder(REPORT + "@1", ICE + "-oujda-shore-2024-05@1");
        assertThat(HTTP.get("?company=" + ICE).json().path("total").asInt()).isEqualTo(2);
        assertThat(HTTP.get("/" + REPORT).json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void namesAllThatIsWrongWithAReport() {
        assertThat(invalid("", """
                {"company": "001000000004122", "site": "x", "month": "%s", "colour": "red", "headcount":
                 {"employees": 10, "contracts": {"cdi": 8, "cdd": 1, "other": 2}, "anapecTrainees": -1,
                  "gender": {"women": "four", "men": 5}, "nationality": {"moroccan": 12},
                  "segments": {"ITO": 200001}, "hires": 200001, "departures": 1.5, "grossPayroll": 1.005, "bonus": 1}}""".formatted(AHEAD)))
                .containsExactlyInAnyOrder(
                        "/company ice-number",
                        "/site pattern",
                        "/month future",
                        "/colour unknown-field",
                        "/headcount/bonus unknown-field",
                        "/headcount/contracts sum",
                        "/headcount/anapecTrainees minimum",
                        "/headcount/gender/women type",
                        "/headcount/nationality/foreign required",
                        "/headcount/segments/ITO maximum",
                        "/headcount/segments sum",
                        "/headcount/hires maximum",
                        "/headcount/departures type",
                        "/headcount/grossPayroll digits");
    }

    @Test
    void namesAllThatIsWrongWithARevision() {
        String revision = Bodies.revision("  ", 30)
                .replace("\"men\": 29", "\"men\": 30")
                .replace("\"hires\": 2", "\"hires\": \"2\"")
                .replace("\"departures\"", "\"leavers\"")
                .replace("\"foreign\": 1", "\"foreign\": -1");

        assertThat(invalid("/" + REPORT + "/revisions", revision))
                .containsExactlyInAnyOrder(
                        "/reason not-blank",
                        "/headcount/gender sum",
                        "/headcount/hires type",
                        "/headcount/leavers unknown-field",
                        "/headcount/departures required",
                        "/headcount/nationality/foreign minimum",
                        "/headcount/nationality sum");
    }

    @Test
    void namesTheMonthTogetherWithTheSums() {
        assertThat(invalid("", Bodies.report(ICE, "oujda-shore", AHEAD, 30).replace("\"men\": 29", "\"men\": 30")))
                .containsExactlyInAnyOrder("/month future", "/headcount/gender sum");
        assertThat(invalid(
                        "", Bodies.report(ICE, "oujda-shore", "2006-12", 30).replace("\"hires\": 2", "\"hires\": -2")))
                .containsExactlyInAnyOrder("/month minimum", "/headcount/hires minimum");
        assertThat(invalid("", Bodies.report(ICE, "oujda-shore", "2026-13", 30).replace("\"men\": 29", "\"men\": 30")))
                .containsExactlyInAnyOrder("/month format", "/headcount/gender sum");
    }

    @Test
    void namesTheMonthTogetherWithAHeader() {
        Answer answer = HTTP.post("", Bodies.report(ICE, "oujda-shore", AHEAD, 30), "Idempotency-Key", "a b");

        assertThat(answer.errors()).containsExactlyInAnyOrder("Idempotency-Key pattern", "/month future");
    }

    @Test
    void knowsAnIceByItsKey() {
        assertThat(invalid("", Bodies.report("001000000004122", "oujda-shore", "2024-06", 30)))
                .containsExactly("/company ice-number");
    }

    /** Without the total no sum means anything; a breakdown that cannot be read leaves the others. */
    @ParameterizedTest
    @CsvSource({"\"employees\": 30, \"employees\": 30.5", "\"cdd\": 1, \"cdd\": \"1\"", "\"women\": 1, \"women\": null"
    })
    void tellsNoSumOfWhatCannotBeRead(String sound, String unreadable) {
        assertThat(invalid("", Bodies.report(ICE, "oujda-shore", "2024-06", 30).replace(sound, unreadable)))
                .hasSize(1);
    }

    private static List<String> invalid(String subpath, String body) {
        Answer answer = HTTP.post(subpath, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        return answer.errors();
    }
}
