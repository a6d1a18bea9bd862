package ma.techvalley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.jobs.rig.Holders;
import ma.techvalley.jobs.rig.Holders.Whose;
import ma.techvalley.jobs.rig.RunningJobs;
import ma.techvalley.kit.rig.AccessMatrix;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, for nobody and each role, with an object of its own company and with another's. */
class AccessIT {
    private static final String LIST = "GET /api/v1/headcount-reports";

    @BeforeAll
    static void report() {
        Holders.prepare();
    }

    static Stream<Case> cases() {
        return AccessMatrix.cases("jobs");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isForWhomTheMatrixSays(Case one) {
        Answer answer = ask(one);

        requireAsTheMatrixSays(one, answer);
    }

    @Test
    void leavesOutNoEndpoint() {
        assertThat(AccessMatrix.requests("jobs")).isEqualTo(RunningJobs.endpoints());
    }

    static Stream<Case> lists() {
        return cases().filter(one -> one.request().equals(LIST));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesASpreadsheetToWhomItGivesTheList(Case one) {
        requireAsTheMatrixSays(one, client(one).get("?company=" + whose(one).ice(), "Accept", "text/csv"));
    }

    private static void requireAsTheMatrixSays(Case one, Answer answer) {
        assertThat(one.isMetBy(answer.status()))
                .as(answer.status() + " " + answer.body())
                .isTrue();
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(one.role() == null ? "Bearer" : "");
        assertThat(!one.own() && answer.body().contains("employees\":")).isFalse();
    }

    private static Answer ask(Case one) {
        Http client = client(one);
        String report = Holders.report(whose(one));
        return switch (one.request()) {
            case LIST -> client.get("?company=" + whose(one).ice());
            case "POST /api/v1/headcount-reports" -> client.post("", Holders.newReport(whose(one)));
            case "GET /api/v1/headcount-reports/{id}" -> client.get("/" + report);
            case "POST /api/v1/headcount-reports/{id}/revisions" ->
                client.post("/" + report + "/revisions", Holders.revision());
            case "GET /api/v1/audit/jobs/entries", "GET /api/v1/audit/jobs/verification" ->
                client.path(one.request().substring("GET ".length()));
            default -> throw new AssertionError("Say how to ask " + one.request());
        };
    }

    private static Whose whose(Case one) {
        return one.own() ? Whose.MINE : Whose.THEIRS;
    }

    private static Http client(Case one) {
        return Optional.ofNullable(one.role()).map(Holders::as).orElseGet(Holders::asNobody);
    }
}
