package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {
    private static final Http HTTP = RunningCompliance.http();

    @Test
    void namesEveryMissingItemWithItsLetterAndStoresNothing() {
        String ice = Registry.registered("002000000002131");

        Answer answer =
                HTTP.post("", Bodies.body(ice, "NORMAL", "\"retention\": \"1 year\", \"transfers\": [\"FR\", \"ZZ\"]"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/items/controller required",
                        "/items/processing required",
                        "/items/data required",
                        "/items/recipients required",
                        "/items/rights required",
                        "/items/security required",
                        "/items/interconnection required",
                        "/items/transfers/1 country");
        assertThat(answer.body()).contains("Article 15 (a)", "Article 15 (i)");
        assertThat(HTTP.get("?company=" + ice).json().path("total").asInt()).isZero();
    }

    @Test
    void asksASimplifiedDeclarationForTheFirstSixOnly() {
        String ice = Registry.registered("002000000002228");

        assertThat(HTTP.post("", Bodies.simplified(ice)).status()).isEqualTo(201);
        assertThat(HTTP.post("", Bodies.simplified(ice).replace("SIMPLIFIED", "NORMAL"))
                        .errors())
                .containsExactlyInAnyOrder(
                        "/items/rights required", "/items/security required", "/items/interconnection required");
    }

    @Test
    void namesEveryFieldThatIsMissingUnknownOrOfTheWrongKind() {
        Answer answer = HTTP.post("", """
                {"company": "12", "nature": "PARTIAL", "traits": [], "officer": "x", "items":
                 {"controller": {"name": " ", "address": "a"}, "processing": {"name": "p", "characteristics": "c", "purposes": []},
                  "recipients": "all", "transfers": ["fr"], "retention": "  "}}""");

        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/company pattern",
                        "/nature enum",
                        "/traits min-items",
                        "/officer unknown-field",
                        "/items/controller/name not-blank",
                        "/items/controller/city required",
                        "/items/processing/purposes min-items",
                        "/items/recipients type",
                        "/items/transfers/0 pattern",
                        "/items/retention pattern");
    }

    @Test
    void namesWhatIsWrongWithAnOfficersCommand() {
        String id = HTTP.post("", Bodies.normal(Registry.registered("002000000002325")))
                .json()
                .path("id")
                .asString();
        RunningCompliance.officer("officer-1").post("/" + id + "/taking", "");

        assertThat(HTTP.post("/" + id + "/decision", Bodies.refused().replace("}", ", \"officer\": \"officer-2\"}"))
                        .errors())
                .containsExactly("/officer unknown-field");
        assertThat(HTTP.post("/" + id + "/completion-requests", "{\"items\": [\"z\"], \"message\": \"\"}")
                        .errors())
                .containsExactlyInAnyOrder("/items/0 pattern", "/message not-blank");
        assertThat(RunningCompliance.officer("officer-1")
                        .post("/" + id + "/decision", Bodies.granted().replace("\"GC\"", "\"gc\""))
                        .errors())
                .containsExactly("/activityCode pattern");
        assertThat(RunningCompliance.officer("officer-1")
                        .post("/" + id + "/decision", Bodies.refused().replace("REFUSED", "GRANTED"))
                        .errors())
                .containsExactly("/activityCode required");
        assertThat(RunningCompliance.officer("officer-1")
                        .post("/" + id + "/decision", Bodies.granted().replace("GRANTED", "REFUSED"))
                        .errors())
                .containsExactly("/activityCode exclusive");
        assertThat(HTTP.post("/" + id + "/corrections", "{\"items\": {}}").errors())
                .containsExactly("/items required");
        assertThat(HTTP.post("/" + id + "/corrections", "{\"items\": {\"transfers\": [\"MA\"]}}")
                        .errors())
                .containsExactly("/items/transfers/0 abroad");
        assertThat(RunningCompliance.published(id, 3)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit minimum",
        "?limit=201, limit maximum",
        "?stage=OPEN, stage enum",
        "?sort=name, sort pattern",
        "?cursor=AAAA, cursor cursor",
        "?company=1, company pattern",
        "?company=002000000000001, company ice-number",
        "?colour=red, colour unknown-parameter",
        "/x/history?limit=0, limit minimum"
    })
    void refusesParametersThatMeanNothing(String query, String error) {
        Answer answer = HTTP.get(query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدة الاحتفاظ سنتان",
                "Deux années à compter du départ",
                "2 years from the end – then deleted",
                "سنتان (2 ans) بعد نهاية العقد, then deleted"
            })
    void takesTextInEachLanguage(String retention) {
        String ice = Registry.registered("002000000004362");
        String body = Bodies.simplified(ice).replace("2 years", retention);

        Answer answer = HTTP.post("", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(HTTP.get("/" + answer.json().path("id").asString())
                        .json()
                        .at("/items/retention")
                        .asString())
                .isEqualTo(retention);
    }

    /** A null, an escape, and marks that make a text read other than it is stored. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u202e", "\\u2066"})
    void takesNoTextThatControlsHowItIsRead(String character) {
        String body = Bodies.simplified(Registry.registered("002000000004362")).replace("2 years", "2 " + character);

        assertThat(HTTP.post("", body).errors()).containsExactly("/items/retention control-characters");
    }
}
