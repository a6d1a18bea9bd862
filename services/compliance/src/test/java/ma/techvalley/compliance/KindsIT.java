package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests for an authorisation and transfers abroad; declarations have their own tests. */
class KindsIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final Http DESK = RunningCompliance.officer("officer-kinds");

    @Test
    void asksForAnAuthorisationWithElevenItemsAndGetsIt() {
        String id = submitted(Bodies.authorisation(Registry.registered("002000000006787")));

        JsonNode filing = HTTP.get("/" + id).json();
        assertThat(filing.path("kind").asString()).isEqualTo("AUTHORISATION");
        assertThat(filing.path("caseNumber").asString()).matches("A-\\d+/\\d{4}");
        assertThat(filing.at("/deadlines/0/clock").asString()).isEqualTo("AUTHORISATION");
        assertThat(filing.at("/items/execution/access/0").asString()).isEqualTo("Payroll clerks");

        assertThat(granted(id).json().path("instrumentNumber").asString())
                .isEqualTo(filing.path("caseNumber").asString().replace("A-", "A-GC-"));
    }

    @Test
    void isRefusedWhereTheLawAsksForADeclaration() {
        String body = Bodies.authorisation(Registry.registered("002000000006787"))
                .replace("[\"STAFF\", \"NATIONAL_ID\"]", "[\"STAFF\"]");

        Answer answer = HTTP.post("", body);

        assertThat(answer.problem()).isEqualTo("other-regime");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("The law asks for DECLARATION, because of STAFF (law 09-08, article 12-2).");
    }

    @Test
    void namesAllThatATransferLacksAtOnce() {
        String ice = Registry.registered("002000000006787");

        Answer answer = HTTP.post("", """
                {"company": "%s", "kind": "TRANSFER", "nature": "SIMPLIFIED", "traits": ["OTHER"], "items":
                 {"importer": {"name": "X", "address": "Y", "country": "US"}, "retention": "1 year"}}""".formatted(ice));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/items/controller required",
                        "/items/processing required",
                        "/items/data required",
                        "/items/numberOfPersons required",
                        "/items/purposeAbroad required",
                        "/items/transmission required",
                        "/items/firstTransfer required",
                        "/items/retention not-asked",
                        "/items/ground required",
                        "/traits not-asked",
                        "/base required",
                        "/nature kind");
    }

    @Test
    void isTransferredOnceItsBaseIsGranted() {
        String ice = Registry.registered("002000000006884");
        String base = submitted(Bodies.normal(ice));
        String transfer = submitted(Bodies.transfer(ice, base, "FR"));

        Answer early = granted(transfer);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("base-not-granted");
        assertThat(early.json().path("detail").asString()).contains(base);

        granted(base);
        JsonNode granted =
                DESK.post("/" + transfer + "/decision", Bodies.granted()).json();
        assertThat(granted.path("instrumentNumber").asString()).matches("T-GC-\\d+/\\d{4}");
        assertThat(granted.path("base").asString()).isEqualTo(base);
        FilingState told =
                (FilingState) RunningCompliance.published(transfer, 4).getLast().state();
        assertThat(told.transferCountries()).containsExactly("FR");
        assertThat(told.base()).isEqualTo(base);
    }

    @Test
    void isBasedOnADeclarationOrRequestOfTheSameCompany() {
        String ice = Registry.registered("002000000006981");
        String theirs = submitted(Bodies.normal(Registry.registered("002000000006884")));
        String transfer = submitted(Bodies.transfer(ice, submitted(Bodies.normal(ice)), "FR"));

        for (String base : new String[] {theirs, transfer, "nobody"}) {
            assertThat(HTTP.post("", Bodies.transfer(ice, base, "FR")).errors()).containsExactly("/base base");
        }
    }

    @Test
    void startsTheClockOfAuthorisationsWhenItReliesOnGuarantees() {
        String ice = Registry.registered("002000000006981");
        String id = submitted(Bodies.transfer(ice, submitted(Bodies.normal(ice)), "FR"));
        assertThat(HTTP.get("/" + id).json().path("deadlines")).isEmpty();

        Answer baseless = HTTP.post("/" + id + "/corrections", """
                {"items": {"importer": {"name": "X", "address": "Y", "country": "US"}}}""");
        assertThat(baseless.errors()).containsExactly("/items/ground required");
        Answer corrected = HTTP.post("/" + id + "/corrections", """
                {"items": {"importer": {"name": "X", "address": "Y", "country": "US"}, "ground": {"guarantees": "Clauses"}}}""");

        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(HTTP.get("/" + id).json().at("/deadlines/0/clock").asString())
                .isEqualTo("AUTHORISATION");
    }

    @Test
    void isCorrectedAndCompletedInTheItemsOfItsKind() {
        String id = submitted(Bodies.authorisation(Registry.registered("002000000006787")));
        DESK.post("/" + id + "/taking", "");

        assertThat(HTTP.post("/" + id + "/corrections", "{\"items\": {\"purposeAbroad\": \"x\"}}")
                        .errors())
                .containsExactly("/items/purposeAbroad not-asked");
        assertThat(DESK.post("/" + id + "/completion-requests", Bodies.completion())
                        .errors())
                .containsExactly("/items item");
        DESK.post("/" + id + "/completion-requests", "{\"items\": [\"11\", \"4\"], \"message\": \"Which?\"}");
        assertThat(HTTP.get("/" + id).json().at("/completionRequests/0/items").toString())
                .isEqualTo("[\"11\",\"4\"]");
    }

    @Test
    void isFiledByAProcessorThatNamesItsRegisteredController() {
        String processor = Registry.registered("002000000007563");
        String controller = Registry.registered("002000000007660");
        String body = Bodies.normal(processor);

        String id = submitted(Bodies.forController(controller, body));

        assertThat(HTTP.get("/" + id).json().path("controllerCompany").asString())
                .isEqualTo(controller);
        assertThat(HTTP.get("/" + submitted(body)).json().has("controllerCompany"))
                .isFalse();
        FilingState told =
                (FilingState) RunningCompliance.published(id, 1).getFirst().state();
        assertThat(told.company()).isEqualTo(processor);
        assertThat(told.controllerCompany()).isEqualTo(controller);
        assertThat(HTTP.post("", Bodies.forController("002000000007757", body)).problem())
                .isEqualTo("unknown-company");
        assertThat(HTTP.post("", Bodies.forController(processor, body)).errors())
                .containsExactly("/controllerCompany other");
        assertThat(HTTP.post("", Bodies.forController("12", body)).errors())
                .containsExactly("/controllerCompany pattern");
    }

    @Test
    void keepsItsControllerWhenAChangeIsNotified() {
        String processor = Registry.registered("002000000007563");
        String controller = Registry.registered("002000000007660");
        String id = submitted(Bodies.forController(controller, Bodies.normal(processor)));
        granted(id);
        String number = HTTP.get("/" + id).json().path("caseNumber").asString();

        Answer notice = HTTP.post("/" + id + "/changes", Bodies.change(number, Bodies.normal(processor)));

        assertThat(HTTP.get("/" + notice.json().path("id").asString())
                        .json()
                        .path("controllerCompany")
                        .asString())
                .isEqualTo(controller);
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
