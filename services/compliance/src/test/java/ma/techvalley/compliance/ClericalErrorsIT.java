package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Slips of the pen are corrected, and everybody sees that they were. */
class ClericalErrorsIT {
    private static final Http DESK = RunningCompliance.officer("clerk-1");
    private static String id = "";
    private static String number = "";

    @BeforeAll
    static void grantOne() {
        Answer submitted = RunningCompliance.http().post("", Bodies.normal(Registry.registered("002000000008824")));
        id = submitted.json().path("id").asString();
        number = submitted.json().path("caseNumber").asString();
        assertThat(correct(id, "DECISION_REASON", "x").problem()).isEqualTo("wrong-stage");
        DESK.post("/" + id + "/taking", "");
        DESK.post("/" + id + "/decision", Bodies.granted());
    }

    @Test
    void showWhatWasCorrectedWhenAndByWhomAndStayInTheHistory() {
        Answer corrected = correct(id, "ACTIVITY_CODE", "RH");

        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(corrected.json().path("instrumentNumber").asString()).isEqualTo(number.replace("D-", "D-RH-"));
        for (String code : new String[] {"D-GC-", "D-RH-"}) {
            assertThat(DESK.get("?number=" + number.replace("D-", code))
                            .json()
                            .at("/items/0/id")
                            .asString())
                    .as(code)
                    .isEqualTo(id);
        }
        Answer read = RunningCompliance.http().get("/" + id);
        assertThat(read.json().path("activityCode").asString()).isEqualTo("RH");
        assertThat(read.json().at("/decision/officer").asString()).isEqualTo("clerk-1");
        JsonNode corrections = read.json().path("clericalCorrections");
        JsonNode last = corrections.get(corrections.size() - 1);
        assertThat(last.path("officer").asString()).isEqualTo("clerk-2");
        assertThat(last.path("before").asString()).isEqualTo("GC");
        assertThat(last.path("after").asString()).isEqualTo("RH");
        assertThat(last.path("at").asString()).startsWith("20");
        long version = read.version();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> history(version)
                        .at("/entries/0/change/before")
                        .asString()
                        .equals("GC"));
        assertThat(history(version).at("/entries/0/change/after").asString()).isEqualTo("RH");
        FilingState told = (FilingState)
                RunningCompliance.published(id, (int) version).getLast().state();
        assertThat(told.formerActivityCodes()).containsExactly("GC");
        assertThat(correct(id, "ACTIVITY_CODE", "RH").errors()).containsExactly("/text other");
        assertThat(correct(id, "WITHDRAWAL_REASON", "x").problem()).isEqualTo("conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ق", "é", "e"})
    void areCorrectedInEachLanguageUpToTheLimit(String letter) {
        assertThat(correct(id, "DECISION_REASON", letter.repeat(2000)).status()).isEqualTo(200);
        assertThat(DESK.get("/" + id).json().at("/decision/reason").asString()).isEqualTo(letter.repeat(2000));
        assertThat(correct(id, "DECISION_REASON", letter.repeat(2001)).errors()).containsExactly("/text max-length");
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE, text, /field enum",
        "DECISION_REASON, '', /text not-blank",
        "DECISION_REASON, ' ', /text not-blank",
        "DECISION_REASON, \\u202ex, /text control-characters",
        "DECISION_REASON, \\u0000, /text control-characters",
        "ACTIVITY_CODE, gc, /text pattern"
    })
    void areCorrectedToTextThatTheFieldTakes(String field, String text, String error) {
        assertThat(correct(id, field, text).errors()).contains(error);
    }

    private static JsonNode history(long version) {
        return DESK.get("/" + id + "/history?limit=1&after=" + (version - 1)).json();
    }

    private static Answer correct(String filing, String field, String text) {
        return RunningCompliance.officer("clerk-2")
                .post("/" + filing + "/clerical-corrections", Bodies.clerical(field, text));
    }
}
