package ma.techvalley.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.standalone.access.Matrix;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.fuzz.Attempt.Line;
import ma.techvalley.standalone.fuzz.Attempt.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fuzzer that finds nothing is worth what its judge can find. */
class JudgingTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String SOUND = """
            {"type": "about:blank", "title": "t", "status": %d, "correlationId": "c"}""";
    private final Party own = new Party("990000000000001", "own-park", "s", "a", "r", "f", "l", "d");
    private final Party foreign = new Party("990000000000002", "other-park", "s", "a", "r", "f", "l", "d");
    private final Judging judging;

    JudgingTest() throws IOException {
        Matrix matrix = Matrix.read();
        judging = new Judging(Contract.read(matrix), matrix, new Parties(List.of(own, own), foreign));
    }

    @ParameterizedTest
    @CsvSource({
        "500, a failure of ours",
        "503, a failure of ours",
        "302, a status that is not documented",
        "418, a status that is not documented"
    })
    void findsStatusesThatNobodyMayHave(int status, String words) {
        assertThat(asked("anonymous", "/api/v1/zones", problem(status)))
                .get()
                .asString()
                .startsWith(words);
    }

    @Test
    void letsOnlyThoseWaitWhoAskForIt() {
        Answer behind = new Answer(
                503,
                headers(PROBLEM, "Retry-After", "1"),
                SOUND.formatted(503).replace("about:blank", "https://techvalley.ma/problems/view-behind"));
        Attempt plain = attempt("anonymous", "/api/v1/zones", own);

        assertThat(judging.complaint(plain, behind)).isPresent();
        assertThat(judging.complaint(plain.with(List.of(), List.of(new Pair("Consistency-Token", "a@9"))), behind))
                .isEmpty();
    }

    @Test
    void findsWaysIn() {
        String path = "/api/v1/companies/990000000000001/sites";
        Answer done = new Answer(200, headers("application/json"), "{}");

        assertThat(asked("anonymous", path, done)).get().asString().startsWith("done for somebody who may not");
        assertThat(asked("investor", path, done)).get().asString().startsWith("done for somebody who may not");
        assertThat(judging.complaint(attempt("company-reporter", path, foreign), done))
                .get()
                .asString()
                .startsWith("done for somebody who may not");
        assertThat(asked("anonymous", "/api/v1/nothing/of/ours", done)).contains("an operation nobody has documented");
    }

    @Test
    void findsBodiesThatAreNotAsDocumented() {
        String path = "/api/v1/zones";

        assertThat(asked("anonymous", path, new Answer(200, headers("application/json"), "{\"items\":[],\"total\":0}")))
                .isEmpty();
        assertThat(asked("anonymous", path, new Answer(200, headers("application/json"), "{\"items\":[]}")))
                .isPresent();
        assertThat(asked(
                        "anonymous",
                        path,
                        new Answer(200, headers("application/json"), "{\"items\":[],\"total\":0,\"x\":1}")))
                .isPresent();
        assertThat(asked("anonymous", path, new Answer(200, headers("application/json"), "")))
                .isPresent();
        assertThat(asked("anonymous", path, new Answer(200, headers("text/html"), "<p>")))
                .isPresent();
    }

    @Test
    void findsBodiesWhereNoneIsDocumented() {
        Line discard = new Line("DELETE", "/api/v1/filing-drafts/d", List.of());
        Attempt attempt = new Attempt("company-administrator", own, discard, List.of(), "");
        HttpHeaders none = HttpHeaders.of(Map.of(), (_, _) -> true);

        assertThat(judging.complaint(attempt, new Answer(204, none, ""))).isEmpty();
        assertThat(judging.complaint(attempt, new Answer(204, none, "{}"))).isPresent();
        assertThat(judging.complaint(attempt, new Answer(202, none, ""))).isPresent();
    }

    @Test
    void findsProblemsThatAreNone() {
        String path = "/api/v1/zones";

        assertThat(asked("anonymous", path, problem(400))).isEmpty();
        assertThat(asked("anonymous", path, new Answer(400, headers("text/html"), "<p>")))
                .isPresent();
        assertThat(asked("anonymous", path, new Answer(400, headers(PROBLEM), SOUND.formatted(404))))
                .isPresent();
        assertThat(asked("anonymous", path, new Answer(400, headers(PROBLEM), "{\"status\": 400}")))
                .isPresent();
        assertThat(asked(
                        "anonymous",
                        path,
                        new Answer(400, headers(PROBLEM), SOUND.formatted(400).replace("\"t\"", "\"IOException\""))))
                .isPresent();
        assertThat(asked("anonymous", path, Answer.none("timeout"))).isPresent();
    }

    private Optional<String> asked(String role, String path, Answer answer) {
        return judging.complaint(attempt(role, path, own), answer);
    }

    private static Answer problem(int status) {
        return new Answer(status, headers(PROBLEM), SOUND.formatted(status));
    }

    private static Attempt attempt(String role, String path, Party party) {
        return new Attempt(role, party, new Line("GET", path, List.of()), List.of(), "");
    }

    private static HttpHeaders headers(String type, String... other) {
        return HttpHeaders.of(
                other.length == 0
                        ? Map.of("Content-Type", List.of(type))
                        : Map.of("Content-Type", List.of(type), other[0], List.of(other[1])),
                (_, _) -> true);
    }
}
