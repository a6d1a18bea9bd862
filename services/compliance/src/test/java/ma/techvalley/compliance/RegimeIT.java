package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RegimeIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http SUPERVISOR = Holders.as(Role.CNDP_SUPERVISOR);

    @Test
    void refusesADeclarationOfWhatNeedsAnAuthorisationAndNamesTheArticles() {
        String ice = Registry.registered("002000000006302");

        Answer answer = HTTP.post("", Bodies.about("\"STAFF\", \"NATIONAL_ID\", \"ACCESS_CONTROL\"", ice));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("other-regime");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("The law asks for AUTHORISATION, because of NATIONAL_ID (law 09-08, article 12-1)"
                        + " and ACCESS_CONTROL (CNDP deliberation D-943-2025).");
        assertThat(HTTP.get("?company=" + ice).json().path("total").asInt()).isZero();
    }

    @Test
    void staysWithTheFilingWithItsRules() {
        String id = submit("002000000006399", "\"VIDEO\"");

        assertThat(HTTP.get("/" + id).json().path("regime").toString()).isEqualTo("""
                {"kind":"DECLARATION","rules":[{"trait":"VIDEO","kind":"DECLARATION","text":"law 09-08, article 12-2"}]}""");
    }

    @Test
    void tellsASupervisorWhichOutcomesARuleWouldChange() {
        String video = submit("002000000006496", "\"VIDEO\", \"STAFF\"");
        String staff = submit("002000000006496", "\"STAFF\"");

        assertThat(rehearsed("").toList()).contains(video).doesNotContain(staff);
        assertThat(rehearsed(", \"since\": \"2190-01-01\"").toList()).isEmpty();
        assertThat(HTTP.get("/" + video).json().at("/regime/kind").asString()).isEqualTo("DECLARATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"VIDEO\" | \"LUNCH\" | /trait enum",
                "AUTHORISATION | TRANSFER | /kind pattern",
                "\"a draft\" | \" \" | /text not-blank",
                "\"a draft\" | \"a draft\", \"since\": \"2026-02-30\" | /since format",
                "\"a draft\" | \"a draft\", \"limit\": 201 | /limit maximum",
                "\"a draft\" | \"a draft\", \"cursor\": \"AAAA\" | cursor cursor"
            })
    void refusesARuleThatMeansNothing(String right, String wrong, String error) {
        String body = Bodies.rehearsal("VIDEO", "AUTHORISATION").replace(right, wrong);

        assertThat(SUPERVISOR.post("/rehearsals", body).errors()).containsExactly(error);
    }

    /** Ids of all filings that would be another kind, in parts of three. */
    private static Stream<String> rehearsed(String more) {
        String body = Bodies.rehearsal("VIDEO", "AUTHORISATION").replace("}", more + ", \"limit\": 3%s}");
        Stream<String> ids = Stream.empty();
        String cursor = "";
        do {
            Answer answer = SUPERVISOR.post("/rehearsals", body.formatted(cursor));
            JsonNode part = answer.json();
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            ids = Stream.concat(
                    ids,
                    part.path("changes")
                            .valueStream()
                            .map(change -> change.path("id").asString()));
            String next = part.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : ", \"cursor\": \"" + next + "\"";
        } while (!cursor.isEmpty());
        return ids;
    }

    private static String submit(String ice, String traits) {
        Answer answer = HTTP.post("", Bodies.about(traits, Registry.registered(ice)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
