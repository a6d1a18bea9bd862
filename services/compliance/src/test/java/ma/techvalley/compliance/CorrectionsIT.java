package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a filer corrects besides items. */
class CorrectionsIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-corrections");
    private static final String ICE = "002000000030067";

    @Test
    void areOfTraitsAndShownWithWhatWasCorrected() {
        String id = submitted(Bodies.normal(Registry.registered(ICE)));

        Answer corrected = correct(id, "{\"traits\": [\"VIDEO\"], \"items\": {\"retention\": \"3 years\"}}");

        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(HTTP.get("/" + id).json().at("/regime/rules/0/trait").asString())
                .isEqualTo("VIDEO");
        await().atMost(Duration.ofSeconds(20)).until(() -> history(id).size() == 3);
        assertThat(history(id).at("/2/change").toString())
                .isEqualTo("{\"items\":[\"f\"],\"particulars\":[\"traits\"]}");
    }

    @Test
    void areRefusedWhereTheLawAsksForAnotherKindBecauseOfThem() {
        String id = submitted(Bodies.normal(Registry.registered(ICE)));

        Answer refused = correct(id, "{\"traits\": [\"CLIENTS\", \"NATIONAL_ID\"]}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("other-regime");
        assertThat(refused.json().path("detail").asString()).contains("NATIONAL_ID (law 09-08, article 12-1)");
        assertThat(HTTP.get("/" + id).version()).isEqualTo(2);
    }

    @Test
    void makeANormalDeclarationOfASimplifiedOneWithTheOtherItems() {
        String id = submitted(Bodies.simplified(Registry.registered(ICE)));
        String rest = """
                {"rights": {"service": "Desk", "measures": "By mail"}, "security": "Badges", "interconnection": "None"}""";

        assertThat(correct(id, "{\"nature\": \"NORMAL\"}").errors())
                .containsExactlyInAnyOrder(
                        "/items/rights required", "/items/security required", "/items/interconnection required");
        Answer normal = correct(id, "{\"nature\": \"NORMAL\", \"items\": %s}".formatted(rest));

        assertThat(normal.json().path("nature").asString()).isEqualTo("NORMAL");
    }

    @Test
    void nameAnotherBaseForATransferWhoseBaseWasRefused() {
        Registry.registered(ICE);
        String first = submitted(Bodies.normal(ICE));
        String transfer = submitted(Bodies.transfer(ICE, first, "FR"));
        DESK.post("/" + first + "/taking", "");
        DESK.post("/" + first + "/decision", Bodies.refused());
        String second = submitted(Bodies.normal(ICE));

        for (String none : new String[] {first, transfer, "nobody"}) {
            assertThat(correct(transfer, "{\"base\": \"%s\"}".formatted(none)).errors())
                    .containsExactly("/base base");
        }
        assertThat(correct(transfer, "{\"base\": \"%s\"}".formatted(second))
                        .json()
                        .path("base")
                        .asString())
                .isEqualTo(second);
        granted(second);

        assertThat(granted(transfer).json().path("stage").asString()).isEqualTo("GRANTED");
    }

    @Test
    void nameAnotherControllerWhichIsRegistered() {
        String processor = Registry.registered(ICE);
        String first = Registry.registered("002000000030164");
        String id = submitted(Bodies.forController(first, Bodies.normal(processor)));

        assertThat(correct(id, "{\"controllerCompany\": \"002000000030358\"}").problem())
                .isEqualTo("unknown-company");
        assertThat(correct(id, "{\"controllerCompany\": \"%s\"}".formatted(processor))
                        .errors())
                .containsExactly("/controllerCompany other");
        String second = Registry.registered("002000000030261");
        correct(id, "{\"controllerCompany\": \"%s\"}".formatted(second));

        assertThat(HTTP.get("/" + id).json().path("controllerCompany").asString())
                .isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /items required",
                "{\"items\": {}} | /items required",
                "{\"traits\": []} | /traits min-items",
                "{\"traits\": [\"LUNCH\"]} | /traits/0 enum",
                "{\"nature\": \"PARTIAL\"} | /nature enum",
                "{\"base\": \"\"} | /base min-length",
                "{\"base\": \"nobody\"} | /base not-asked",
                "{\"controllerCompany\": \"12\"} | /controllerCompany pattern",
                "{\"kind\": \"TRANSFER\", \"nature\": \"NORMAL\"} | /kind unknown-field"
            })
    void areRefusedWhereTheyMeanNothing(String body, String error) {
        String id = submitted(Bodies.normal(Registry.registered(ICE)));

        assertThat(correct(id, body).errors()).containsExactly(error);
    }

    private static Answer correct(String id, String body) {
        return HTTP.post("/" + id + "/corrections", body);
    }

    private static JsonNode history(String id) {
        return HTTP.get("/" + id + "/history").json().path("entries");
    }

    private static Answer granted(String id) {
        DESK.post("/" + id + "/taking", "");
        return DESK.post("/" + id + "/decision", Bodies.granted());
    }

    private static String submitted(String body) {
        Answer answer = HTTP.post("", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
