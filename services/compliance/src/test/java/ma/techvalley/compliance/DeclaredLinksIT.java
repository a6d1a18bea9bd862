package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Nobody decides a file of a company that they have a link with, and nobody else reads of it. */
class DeclaredLinksIT {
    private static final String UNKNOWN = Ids.next();
    private static final Http SUPERVISOR = RunningCompliance.http()
            .as(new Actor("supervisor-links", Set.of(Role.CNDP_SUPERVISOR), Set.of(), Set.of()));
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Casablanca"));

    @Test
    void keepAnOfficerFromEveryStepButHandingOver() {
        String ice = Registry.registered("002000000008048");
        Http desk = RunningCompliance.officer("linked-1");
        Http other = RunningCompliance.officer("linked-2");
        String granted = taken(desk, Bodies.normal(ice));
        desk.post("/" + granted + "/decision", Bodies.granted());
        String request = taken(desk, Bodies.authorisation(ice));
        String waiting = submitted(Bodies.normal(ice));
        other.get("?limit=1");

        assertThat(declare("linked-1", ice, "").status()).isEqualTo(201);

        Map<String, String> steps = Map.of(
                "/completion-requests", "{\"items\": [\"5\"], \"message\": \"How long?\"}",
                "/extension", "{\"reason\": \"experts\"}",
                "/decision", Bodies.granted(),
                "/move", "{\"reason\": \"dangers\"}",
                "/taking", "");
        steps.forEach((step, body) -> excluded(desk.post("/" + request + step, body)));
        excluded(desk.post("/" + request + "/decision", Bodies.refused()));
        excluded(desk.post("/" + waiting + "/taking", ""));
        excluded(desk.post("/" + granted + "/withdrawal", Bodies.withdrawal()));
        excluded(SUPERVISOR.post("/" + waiting + "/assignment", Bodies.assignment("linked-1", "")));
        assertThat(desk.post("/" + request + "/hand-over", Bodies.assignment("linked-2", ""))
                        .status())
                .isEqualTo(200);
        excluded(other.post("/" + request + "/hand-over", Bodies.assignment("linked-1", "")));
        assertThat(other.post("/" + request + "/decision", Bodies.granted()).status())
                .isEqualTo(200);
        assertThat(desk.get("/" + waiting).status()).isEqualTo(200);
        assertThat(RunningCompliance.published(waiting, 2)).hasSize(2);
    }

    @Test
    void coverTheControllerForWhomAProcessorFiles() {
        String processor = Registry.registered("002000000008145");
        String controller = Registry.registered("002000000008242");
        declare("linked-3", controller, "");

        String id = submitted(Bodies.forController(controller, Bodies.normal(processor)));

        excluded(RunningCompliance.officer("linked-3").post("/" + id + "/taking", ""));
    }

    @Test
    void coverTheControllerInATransferThatCannotLeaveItOut() {
        String processor = Registry.registered("002000000008145");
        String controller = Registry.registered("002000000008242");
        declare("linked-9", controller, "");
        String base = submitted(Bodies.forController(controller, Bodies.normal(processor)));
        String transfer = Bodies.transfer(processor, base, "FR");
        Http drafts = RunningCompliance.below(RunningCompliance.http(), "/api/v1/filing-drafts");
        String draft = drafts.post("", transfer).json().path("id").asString();

        assertThat(RunningCompliance.http().post("", transfer).errors())
                .containsExactly("/controllerCompany controller");
        assertThat(drafts.post("/" + draft + "/submission", "").errors())
                .containsExactly("/controllerCompany controller");

        String id = submitted(Bodies.forController(controller, transfer));
        excluded(RunningCompliance.officer("linked-9").post("/" + id + "/taking", ""));
        assertThat(RunningCompliance.officer("linked-2")
                        .post("/" + id + "/taking", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepAnOfficerFromMovingAReceiptThatAnotherHasGiven() {
        String ice = Registry.registered("002000000008048");
        declare("linked-10", ice, "");
        Http giver = RunningCompliance.officer("linked-11");
        String receipt = taken(giver, Bodies.normal(ice));
        giver.post("/" + receipt + "/decision", Bodies.granted());
        String reason = "{\"reason\": \"dangers\"}";

        excluded(RunningCompliance.officer("linked-10").post("/" + receipt + "/move", reason));
        Answer moved = RunningCompliance.officer("linked-12").post("/" + receipt + "/move", reason);

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(giver.get("/" + receipt).json().path("officer").asString()).isEqualTo("linked-12");
    }

    @Test
    void endFiveYearsAfterTheirLastDay() {
        String ice = Registry.registered("002000000008339");
        String id = submitted(Bodies.normal(ice));
        Http desk = RunningCompliance.officer("linked-4");
        declare("linked-4", ice, TODAY.minusYears(5).minusDays(1).toString());
        String lasting = declare("linked-4", ice, "").json().path("id").asString();
        excluded(desk.post("/" + id + "/taking", ""));
        Http links = links("linked-4");

        assertThat(end(links, lasting, TODAY.minusYears(5).plusDays(2), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        Answer ended = end(links, lasting, TODAY.minusYears(6), "If-Match", "\"1\"");

        assertThat(ended.status()).as(ended.body()).isEqualTo(204);
        assertThat(ended.header("ETag")).isEqualTo("\"2\"");
        assertThat(end(links, lasting, TODAY).problem()).isEqualTo("conflict");
        assertThat(desk.post("/" + id + "/taking", "").status()).isEqualTo(200);
        declare("linked-4", ice, TODAY.minusYears(5).plusDays(2).toString());
        excluded(desk.post("/" + id + "/decision", Bodies.granted()));
    }

    @Test
    void areReadByTheirOfficerAndSupervisorsOnly() {
        String ice = "002000000008436";
        Answer declared = declare("linked-5", ice, "", "Idempotency-Key", "link");
        String id = declared.json().path("id").asString();
        declare("linked-5", ice, "2020-01-31");
        assertThat(declared.header("Location")).isEqualTo("/api/v1/declared-links/" + id);
        assertThat(declare("linked-5", ice, "", "Idempotency-Key", "link").body())
                .isEqualTo(declared.body());

        Http own = links("linked-5");
        Http supervising = RunningCompliance.below(SUPERVISOR, "/api/v1/declared-links");
        assertThat(own.get("/" + id).json().path("company").asString()).isEqualTo(ice);
        assertThat(supervising.get("/" + id).body()).isEqualTo(own.get("/" + id).body());
        assertThat(own.get("").json().path("total").asInt()).isEqualTo(2);
        assertThat(supervising.get("?officer=linked-5").body())
                .isEqualTo(own.get("").body());
        assertThat(supervising.get("?company=" + ice).json().path("total").asInt())
                .isEqualTo(2);
        Http other = links("linked-6");
        assertThat(other.get("/" + id).facts(id))
                .isEqualTo(other.get("/" + UNKNOWN).facts(UNKNOWN));
        assertThat(end(other, id, TODAY).status()).isEqualTo(404);
        for (String query : List.of("", "?officer=linked-5", "?company=" + ice)) {
            assertThat(other.get(query).body()).isEqualTo("{\"items\":[],\"total\":0}");
        }
        assertThat(RunningCompliance.published(id, 1))
                .allSatisfy(event -> assertThat(new String(EventJson.write(event.change(), event.state())))
                        .isEqualTo("{\"change\":{},\"state\":{\"id\":\"" + id + "\"}}"));
    }

    @Test
    void areListedInPartsWithoutAWall() {
        for (int i = 0; i < 3; i++) {
            declare("linked-7", "002000000008921", "");
        }
        Http own = links("linked-7");

        Answer first = own.get("?limit=2");
        String cursor = first.json().path("nextCursor").asString();
        Answer second = own.get("?limit=2&cursor=" + cursor);

        assertThat(first.json().path("items").size()).isEqualTo(2);
        assertThat(second.json().path("items").size()).isEqualTo(1);
        assertThat(second.json().has("nextCursor")).isFalse();
        assertThat(first.body()).doesNotContain(second.json().at("/items/0/id").asString());
        assertThat(links("linked-8").get("?cursor=" + cursor).errors()).containsExactly("cursor cursor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /company required",
                "{\"company\": \"12\"} | /company pattern",
                "{\"company\": \"002000000000001\"} | /company ice-number",
                "{\"company\": \"002000000008436\", \"endedOn\": \"2200-01-01\"} | /endedOn range",
                "{\"company\": \"002000000008436\", \"endedOn\": \"2008-12-31\"} | /endedOn range",
                "{\"company\": \"002000000008436\", \"endedOn\": \"2025-02-30\"} | /endedOn format",
                "{\"company\": \"002000000008436\", \"officer\": \"x\"} | /officer unknown-field"
            })
    void areDeclaredOfCompaniesAndDaysThatCanBe(String body, String error) {
        assertThat(links("linked-8").post("", body).errors()).containsExactly(error);
    }

    private static void excluded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.problem()).as(answer.body()).isEqualTo("declared-link");
    }

    private static Http links(String officer) {
        return RunningCompliance.below(RunningCompliance.officer(officer), "/api/v1/declared-links");
    }

    private static Answer declare(String officer, String ice, String endedOn, String... headers) {
        return links(officer).post("", Bodies.link(ice, endedOn), headers);
    }

    private static Answer end(Http links, String id, LocalDate day, String... headers) {
        return links.post("/" + id + "/ending", "{\"endedOn\": \"" + day + "\"}", headers);
    }

    private static String taken(Http desk, String body) {
        String id = submitted(body);
        assertThat(desk.post("/" + id + "/taking", "").status()).isEqualTo(200);
        return id;
    }

    private static String submitted(String body) {
        return RunningCompliance.http().post("", body).json().path("id").asString();
    }
}
