package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.jobs.rig.Bodies;
import ma.techvalley.jobs.rig.Neighbours;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportListIT {
    private static final Http HTTP = RunningJobs.http();
    private static final String ICE = "001000000003151";
    private static final String MINE = "?company=" + ICE;

    @BeforeAll
    static void report() {
        Neighbours.park("technopolis", 1);
        Neighbours.company(ICE, 1, Standing.VERIFIED, Neighbours.site(ICE, "technopolis", "2020-01-01"));
        await().until(() -> RunningJobs.knows("technopolis", 1) && RunningJobs.knows(ICE, 1));
        IntStream.rangeClosed(1, 9)
                .forEach(month -> HTTP.post("", Bodies.report(ICE, "technopolis", "2024-0" + month, 20 + month)));
        HTTP.post("/" + ICE + "-technopolis-2024-09/revisions", Bodies.revision("=HYPERLINK(\\\"x\\\")", 50));
    }

    @Test
    void leadsFromPageToPage() {
        List<String> months = new ArrayList<>();
        String next = "";
        do {
            Answer page = HTTP.get(MINE + "&limit=4" + next);
            assertThat(page.json().path("total").asInt()).isEqualTo(9);
            page.json()
                    .path("items")
                    .forEach(item -> months.add(item.path("month").asString()));
            String cursor = page.json().path("nextCursor").asString("");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(months)
                .containsExactly(
                        "2024-09", "2024-08", "2024-07", "2024-06", "2024-05", "2024-04", "2024-03", "2024-02",
                        "2024-01");
    }

    @Test
    void showsTheFiguresThatCount() {
        Answer answer = HTTP.get(MINE + "&month=2024-09");

        assertThat(answer.json().path("items").size()).isEqualTo(1);
        assertThat(answer.json().path("items").path(0).path("revision").asInt()).isEqualTo(2);
        assertThat(answer.json()
                        .path("items")
                        .path(0)
                        .path("headcount")
                        .path("grossPayroll")
                        .decimalValue())
                .isEqualByComparingTo("812345.50");
        assertThat(HTTP.get(MINE + "&from=2024-03&to=2024-05")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(HTTP.get("?site=" + ICE + "-technopolis&limit=1")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void isASpreadsheetThatRunsNothing() {
        Answer answer = HTTP.get(MINE + "&limit=2", "Accept", "text/csv");
        String[] lines = answer.body().split("\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"headcount-reports.csv\"");
        assertThat(answer.header("Total-Count")).isEqualTo("9");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .startsWith("\uFEFFid,company,site,park,region,month,revision,reportedAt,reason,employees,cdi");
        assertThat(lines[1])
                .startsWith(
                        ICE + "-technopolis-2024-09," + ICE + "," + ICE + "-technopolis,technopolis,MA-06,2024-09,2,")
                .contains(",\"'=HYPERLINK(\"\"x\"\")\",50,48,1,1,3,")
                .endsWith(",49,1,0,0,0,2,1,812345.50");
        assertThat(HTTP.get(MINE + "&limit=2&cursor=" + answer.header("Next-Cursor"), "Accept", "text/csv")
                        .body())
                .contains("-2024-07,", "-2024-06,")
                .doesNotContain("-2024-08,");
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor = HTTP.get(MINE + "&limit=2").json().path("nextCursor").asString();

        assertThat(HTTP.get("?limit=2&cursor=" + cursor).errors()).containsExactly("cursor cursor");
    }
}
