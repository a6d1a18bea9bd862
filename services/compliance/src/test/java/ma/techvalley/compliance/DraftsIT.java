package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft is saved incomplete, submitted once, and nobody else's business. */
class DraftsIT {
    private static final String UNKNOWN = Ids.next();
    private static final String ICE = "002000000008533";
    private static final Http FILER = filer("filer-drafts", ICE);

    @Test
    void isSavedIncompleteAgainAndAgainThenSubmittedAsOneFiling() {
        Registry.registered(ICE);
        Answer started =
                FILER.post("", "{\"company\": \"" + ICE + "\", \"items\": {\"controller\": {\"name\": \"Exemple\"}}}");
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String id = started.json().path("id").asString();
        String path = "/" + id;
        assertThat(started.header("Location")).isEqualTo("/api/v1/filing-drafts/" + id);
        assertThat(FILER.get(path).json().at("/content/items/controller").toString())
                .isEqualTo("{\"name\":\"Exemple\"}");

        Answer early = FILER.post(path + "/submission", "");
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.errors())
                .contains(
                        "/traits required",
                        "/items/controller/address required",
                        "/items/controller/city required",
                        "/items/processing required",
                        "/items/interconnection required")
                .doesNotContain("/items/controller required");

        Answer saved = FILER.put(path, Bodies.normal(ICE), "If-Match", started.header("ETag"));
        assertThat(saved.header("ETag")).isEqualTo("\"2\"");
        assertThat(FILER.put(path, Bodies.simplified(ICE), "If-Match", started.header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(FILER.get("").json().at("/items/0/processing").asString()).isEqualTo("Clients");
        assertThat(filings("?company=" + ICE).json().path("total").asInt()).isZero();

        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> filer("filer-drafts", ICE, i % 2).post(path + "/submission", ""))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream()
                        .map(answer -> answer.json().path("id").asString())
                        .distinct())
                .hasSize(1);
        assertThat(answers.getFirst().json().path("caseNumber").asString()).matches("D-\\d+/\\d{4}");
        String filing = answers.getFirst().json().path("id").asString();
        assertThat(answers.getFirst().header("Location")).isEqualTo("/api/v1/filings/" + filing);
        assertThat(filings("?company=" + ICE).json().path("total").asInt()).isEqualTo(1);
        assertThat(filings("/" + filing).json().at("/deadlines/0/clock").asString())
                .isEqualTo("RECEIPT");
        assertThat(RunningCompliance.published(filing, 2)).hasSize(2);

        assertThat(FILER.get(path).json().path("filing").asString()).isEqualTo(filing);
        assertThat(FILER.get(path).json().has("content")).isFalse();
        assertThat(FILER.put(path, Bodies.normal(ICE)).problem()).isEqualTo("conflict");
        assertThat(FILER.send("DELETE", path, "").problem()).isEqualTo("conflict");
        assertThat(FILER.get("").json().path("total").asInt()).isZero();
        assertThat(RunningCompliance.published(id, 4))
                .allSatisfy(event -> assertThat(new String(EventJson.write(event.change(), event.state())))
                        .isEqualTo("{\"change\":{},\"state\":{\"id\":\"" + id + "\"}}"));
    }

    @Test
    void isNothingToAnybodyElse() {
        String path = "/" + started(FILER, "{\"company\": \"" + ICE + "\"}");
        List<Http> others = List.of(
                filer("filer-other", "002000000008630"),
                RunningCompliance.below(RunningCompliance.officer("officer-drafts"), "/api/v1/filing-drafts"),
                RunningCompliance.below(
                        RunningCompliance.http()
                                .as(new Actor("s", Set.of(Role.CNDP_SUPERVISOR), Set.of(ICE), Set.of())),
                        "/api/v1/filing-drafts"));

        for (Http other : others) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(path).facts(path.substring(1)))
                    .isEqualTo(other.get("/" + UNKNOWN).facts(UNKNOWN));
            assertThat(other.put(path, Bodies.normal(ICE)).status()).isEqualTo(404);
            assertThat(other.put(path, Bodies.normal(ICE), "If-Match", "\"9\"").status())
                    .isEqualTo(404);
            assertThat(other.post(path + "/submission", "").status()).isEqualTo(404);
            assertThat(other.send("DELETE", path, "").status()).isEqualTo(404);
        }
        assertThat(RunningCompliance.officer("officer-drafts").get(path).status())
                .isEqualTo(404);
        assertThat(others.getFirst().get("").body()).isEqualTo("{\"items\":[],\"total\":0}");
        assertThat(others.getFirst().post("", "{\"company\": \"" + ICE + "\"}").status())
                .isEqualTo(403);
        assertThat(FILER.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(FILER.get(path).status()).isEqualTo(404);
        assertThat(FILER.post(path + "/submission", "").status()).isEqualTo(404);
        assertThat(FILER.send("DELETE", path, "").status()).isEqualTo(404);
    }

    @Test
    void isRefusedAsASubmissionWouldBeAndStaysADraft() {
        String unknown = "002000000008727";
        Http filer = filer("filer-unknown", unknown);
        String path = "/" + started(filer, Bodies.normal(unknown));

        assertThat(filer.post(path + "/submission", "").problem()).isEqualTo("unknown-company");
        Registry.registered(unknown);
        filer.put(path, Bodies.about("\"NATIONAL_ID\"", unknown));
        assertThat(filer.post(path + "/submission", "").problem()).isEqualTo("other-regime");
        assertThat(filer.get(path).json().path("stage").asString()).isEqualTo("DRAFT");
        filer.put(path, Bodies.simplified(unknown));
        assertThat(filer.post(path + "/submission", "").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /company required",
                "{\"company\": \"002000000008533\", \"kind\": \"REQUEST\"} | /kind enum",
                "{\"company\": \"002000000008533\", \"items\": {\"retention\": \" \"}} | /items/retention pattern",
                "{\"company\": \"002000000008533\", \"items\": {\"secret\": 1}} | /items/secret unknown-field",
                "{\"company\": \"002000000008533\", \"items\": {\"transfers\": [\"fr\"]}} | /items/transfers/0 pattern",
                "{\"company\": \"002000000008533\", \"items\": {\"rights\": {\"service\": \"\\u202e\"}}} | /items/rights/service control-characters"
            })
    void holdsWhatIsGivenToItsLimits(String body, String error) {
        assertThat(FILER.post("", body).errors()).contains(error);
        assertThat(FILER.put("/any", body).errors()).contains(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"م", "é", "e"})
    void takesTextInEachLanguageUpToItsLimit(String letter) {
        String body = "{\"company\": \"" + ICE + "\", \"items\": {\"retention\": \"%s\"}}";

        String id = started(FILER, body.formatted(letter.repeat(1000)));

        assertThat(FILER.get("/" + id).json().at("/content/items/retention").asString())
                .isEqualTo(letter.repeat(1000));
        assertThat(FILER.put("/" + id, body.formatted(letter.repeat(1001))).errors())
                .containsExactly("/items/retention max-length");
        assertThat(FILER.send("DELETE", "/" + id, "").status()).isEqualTo(204);
    }

    private static String started(Http filer, String body) {
        Answer answer = filer.post("", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Http filer(String id, String company) {
        return filer(id, company, 0);
    }

    private static Http filer(String id, String company, int instance) {
        Actor actor = new Actor(id, Set.of(Role.COMPANY_ADMINISTRATOR), Set.of(company), Set.of());
        return RunningCompliance.below(RunningCompliance.http(instance).as(actor), "/api/v1/filing-drafts");
    }

    private static Answer filings(String query) {
        return RunningCompliance.officer("officer-drafts").get(query);
    }
}
