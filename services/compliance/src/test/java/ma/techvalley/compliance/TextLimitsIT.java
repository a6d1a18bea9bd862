package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every text of a filing at its limit and one beyond it; in Arabic, French and English, which may stand in one text. */
class TextLimitsIT {
    private static final Http HTTP = RunningCompliance.http();
    /** Both directions, with figures, which have none of their own. */
    private static final String MIXED = "نقل البيانات (data) à l’étranger 2026 ";

    private static String ice = "";
    private static String base = "";

    @BeforeAll
    static void file() {
        ice = Registry.registered("002000000019688");
        base = HTTP.post("", Bodies.normal(ice)).text("id");
    }

    /** Written apart from the rules, so that a slip in either shows. */
    @ParameterizedTest
    @CsvSource({
        "/items/controller/name, 200",
        "/items/controller/address, 500",
        "/items/controller/city, 100",
        "/items/controller/representative/name, 200",
        "/items/controller/representative/address, 500",
        "/items/processing/name, 200",
        "/items/processing/characteristics, 2000",
        "/items/processing/purposes/1, 300",
        "/items/data/persons/0, 300",
        "/items/data/categories/1, 300",
        "/items/recipients/0, 300",
        "/items/retention, 1000",
        "/items/rights/service, 500",
        "/items/rights/measures, 2000",
        "/items/security, 5000",
        "/items/interconnection, 5000",
        "/items/sources/0, 300",
        "/items/execution/services/0, 300",
        "/items/execution/access/0, 300",
        "/items/processors/0, 300"
    })
    void areTheItemsOfARequestThatAreTakenUpToThem(String pointer, int limit) {
        takenUpTo(limit, pointer, Bodies.authorisation(ice).replace("\"processors\": []", "\"processors\": [\"X\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "/items/importer/name, 200",
        "/items/importer/address, 500",
        "/items/purposeAbroad, 2000",
        "/items/transmission/mode, 300",
        "/items/transmission/frequency, 300",
        "/items/ground/guarantees, 5000"
    })
    void areTheItemsOfATransferThatAreTakenUpToThem(String pointer, int limit) {
        String ground = "\"ground\": {\"guarantees\": \"Clauses\"}, \"numberOfPersons\"";
        takenUpTo(limit, pointer, Bodies.transfer(ice, base, "US").replace("\"numberOfPersons\"", ground));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-31", "2200-01-02", "9999-12-31"})
    void areDaysOfAFirstTransferAsWell(String day) {
        assertThat(HTTP.post("", Bodies.transfer(ice, base, "FR").replace("2026-09-01", day))
                        .errors())
                .containsExactly("/items/firstTransfer range");
    }

    @Test
    void areReachedByAllItemsOfOneFilingInArabicThatIsTakenAndSaysWhatWasSaid() {
        ObjectNode body = read(Bodies.authorisation(ice));
        ObjectNode full = read("""
                {"controller": {"name": 200, "address": 500, "city": 100, "representative": {"name": 200, "address": 500}},
                 "processing": {"name": 200, "characteristics": 2000, "purposes": [20, 300]},
                 "data": {"persons": [50, 300], "categories": [50, 300]}, "recipients": [50, 300], "retention": 1000,
                 "rights": {"service": 500, "measures": 2000}, "security": 5000, "interconnection": 5000,
                 "sources": [50, 300], "execution": {"services": [50, 300], "access": [50, 300]}, "processors": [50, 300]}""");
        full.properties()
                .forEach(item -> ((ObjectNode) body.path("items")).set(item.getKey(), filled(item.getValue())));

        Answer answer = HTTP.post("", body.toString());

        assertThat(answer.status()).as("%s", answer.errors()).isEqualTo(201);
        JsonNode read = HTTP.get("/" + answer.text("id")).json();
        assertThat(read.path("items")).isEqualTo(body.path("items"));
        assertThat(RunningCompliance.published(answer.text("id"), 2)).hasSize(2);
        assertThat(RunningCompliance.officer("officer-limits")
                        .get("/" + answer.text("id") + "/history/verification")
                        .status())
                .isEqualTo(200);
    }

    private static void takenUpTo(int limit, String pointer, String body) {
        Answer taken = HTTP.post("", with(body, pointer, text(limit)));
        assertThat(taken.status()).as("%s", taken.errors()).isEqualTo(201);
        assertThat(HTTP.get("/" + taken.text("id")).json().at(pointer).asString())
                .isEqualTo(text(limit));

        assertThat(HTTP.post("", with(body, pointer, text(limit + 1))).errors())
                .containsExactly(pointer + " max-length");
    }

    /** Numbers stand for texts of that length, and pairs for as many of them. */
    private static JsonNode filled(JsonNode lengths) {
        if (lengths.isInt()) {
            return EventJson.mapper().getNodeFactory().stringNode(text(lengths.asInt()));
        }
        if (lengths.isArray()) {
            ArrayNode texts = EventJson.mapper().createArrayNode();
            IntStream.range(0, lengths.path(0).asInt())
                    .forEach(i -> texts.add(text(lengths.path(1).asInt())));
            return texts;
        }
        ObjectNode parts = EventJson.mapper().createObjectNode();
        lengths.properties().forEach(part -> parts.set(part.getKey(), filled(part.getValue())));
        return parts;
    }

    private static String text(int length) {
        return MIXED.repeat(length / MIXED.length() + 1).substring(0, length - 1) + "ق";
    }

    private static String with(String body, String pointer, String text) {
        ObjectNode all = read(body);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = all.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), text);
        } else {
            ((ObjectNode) parent).put(last, text);
        }
        return all.toString();
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) EventJson.mapper().readTree(json);
    }
}
