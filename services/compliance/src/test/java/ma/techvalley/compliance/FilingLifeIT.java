package ma.techvalley.compliance;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

class FilingLifeIT {
    private static final Http HTTP = RunningCompliance.http();
    private static final String OFFICER = "Officer_7f3a.b:1";
    private static final Http DESK = RunningCompliance.officer(OFFICER);

    @Test
    void leadsFromSubmissionThroughCompletionToAGrantedInstrument() {
        String ice = Registry.registered("002000000000191");
        Answer submitted = HTTP.post("", Bodies.normal(ice));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        String id = submitted.json().path("id").asString();
        String number = submitted.json().path("caseNumber").asString();
        assertThat(number).matches("D-\\d+/\\d{4}");
        assertThat(submitted.header("Location")).isEqualTo("/api/v1/filings/" + id);
        assertThat(submitted.header("ETag")).isEqualTo("\"2\"");

        Answer taken = DESK.post("/" + id + "/taking", "", "If-Match", submitted.header("ETag"));
        assertThat(taken.json().path("stage").asString()).isEqualTo("UNDER_REVIEW");
        assertThat(DESK.post("/" + id + "/completion-requests", Bodies.completion())
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("INCOMPLETE");
        assertThat(HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"))
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("UNDER_REVIEW");
        Answer granted = DESK.post("/" + id + "/decision", Bodies.granted());
        assertThat(granted.status()).as(granted.body()).isEqualTo(200);
        assertThat(granted.json().path("instrumentNumber").asString()).isEqualTo(number.replace("D-", "D-GC-"));

        Answer read = HTTP.get("/" + id);
        assertThat(read.json().path("stage").asString()).isEqualTo("GRANTED");
        assertThat(read.json().at("/items/retention").asString()).isEqualTo("3 years");
        assertThat(read.json().at("/items/controller/representative/name").asString())
                .isEqualTo("Person Nobody May See");
        assertThat(read.json().at("/completionRequests/0/items").toString()).isEqualTo("[\"f\",\"h\"]");
        assertThat(read.json().at("/decision/reason").asString()).isEqualTo("complete");

        List<Event> events = RunningCompliance.published(id, 6);
        assertThat(events).extracting(Event::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events)
                .extracting(event -> event.header().type().name().replace("ma.techvalley.compliance.filing.", ""))
                .containsExactly(
                        "submitted.v1",
                        "numbered.v1",
                        "taken.v1",
                        "completion-requested.v1",
                        "corrected.v1",
                        "granted.v1");
        assertThat(((FilingState) events.getLast().state()).instrumentNumber())
                .isEqualTo(number.replace("D-", "D-GC-"));
        assertThat(events)
                .noneSatisfy(event -> assertThat(new String(EventJson.write(event.change(), event.state())))
                        .contains("Person Nobody May See"));
    }

    @Test
    void isTheHistoryThatTheJournalTells() {
        String id = submit("002000000000288");
        DESK.post("/" + id + "/taking", "");

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        HTTP.get("/" + id + "/history").json().path("entries").size() == 3);
        Answer history = HTTP.get("/" + id + "/history");
        assertThat(history.json().path("version").asInt()).isEqualTo(3);
        assertThat(history.json().at("/entries/2/event").asString())
                .isEqualTo("ma.techvalley.compliance.filing.taken.v1");
        assertThat(history.json().at("/entries/2/change/officer").asString()).isEqualTo(OFFICER);
        assertThat(HTTP.get("/" + id + "/history?after=2&limit=1")
                        .json()
                        .path("entries")
                        .size())
                .isEqualTo(1);
        assertThat(HTTP.get("/nobody/history").status()).isEqualTo(404);
    }

    @Test
    void isWhatItsVerifiedHistorySaysOrAnOfficerIsToldWhatIsNot() {
        String id = submit("002000000009309");
        DESK.post("/" + id + "/taking", "");
        HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"));
        String path = "/" + id + "/history/verification";

        assertThat(DESK.get(path).json().path("sound").asBoolean()).isTrue();
        RunningCompliance.published(id, 4);
        assertThat(DESK.get(path).body())
                .isEqualTo("{\"sound\":true,\"version\":4,\"entries\":4,\"stateCompared\":true,\"findings\":[]}");
        RunningCompliance.bean(MongoDatabase.class)
                .getCollection("filings")
                .updateOne(eq("_id", id), set("state.items.retention", "30 years"));

        assertThat(DESK.get(path).json().at("/findings/0/detail").asString())
                .isEqualTo(id + " is not what its newest version says");
        assertThat(DESK.get("/nobody/history/verification").problem()).isEqualTo("not-found");
    }

    @Test
    void isShownAsOfAnyMomentWithItsItems() {
        String id = submit("002000000009018");
        Instant submitted = submittedAt(id);
        HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        HTTP.get("/" + id + "/history").json().path("entries").size() == 3);
        String corrected =
                HTTP.get("/" + id + "/history").json().at("/entries/2/at").asString();
        HTTP.post("/" + id + "/corrections", Bodies.retention("4 years"));

        assertThat(retention(id, submitted.toString())).isEqualTo("2 years");
        assertThat(retention(id, corrected)).isEqualTo("3 years");
        assertThat(retention(id, Instant.now().toString())).isEqualTo("4 years");
        Answer past = DESK.get("/" + id + "?asOf=" + corrected);
        assertThat(past.json()).isNotEqualTo(HTTP.get("/" + id).json());
        assertThat(past.header("ETag")).isEmpty();
    }

    @Test
    void wasNothingBeforeItsSubmissionAndIsNotForetold() {
        String id = submit("002000000009115");

        Answer before = HTTP.get("/" + id + "?asOf=2025-12-31T23:00:00Z");
        assertThat(before.problem()).isEqualTo("not-found");
        assertThat(before.json().path("detail").asString())
                .isEqualTo("At 2025-12-31T23:00:00Z there was no such filing: it was submitted at " + submittedAt(id)
                        + ".");
        for (String moment : List.of(
                "2008-12-31T23:59:59Z",
                Instant.now().plusSeconds(60).toString(),
                "-1000000000-01-01T00:00:00Z",
                "%2B1000000000-12-31T23:59:59Z")) {
            assertThat(HTTP.get("/" + id + "?asOf=" + moment).errors())
                    .as(moment)
                    .containsExactly("asOf range");
        }
        assertThat(HTTP.get("/" + id + "?asOf=yesterday&asof=1").errors())
                .containsExactlyInAnyOrder("asOf format", "asof unknown-parameter");
    }

    @Test
    void isNotShownAsOfWhenItsItemsWereNotKept() {
        String id = submit("002000000009212");
        RunningCompliance.published(id, 2);
        RunningCompliance.bean(MongoDatabase.class)
                .getCollection("journal")
                .updateMany(eq("stream", id), combine(unset("own"), unset("ownHash")));

        Answer then = HTTP.get("/" + id + "?asOf=" + submittedAt(id));
        assertThat(HTTP.get("/" + id + "/history").json().at("/entries/0/kept").asBoolean())
                .isFalse();
        assertThat(then.problem()).isEqualTo("not-found");
        assertThat(then.json().path("detail").asString()).contains("was not kept then");
    }

    @Test
    void namesItsStageWhereItsStageForbids() {
        String id = submit("002000000000385");
        assertThat(DESK.post("/" + id + "/decision", Bodies.refused()).problem())
                .isEqualTo("wrong-stage");
        DESK.post("/" + id + "/taking", "");
        Answer other = RunningCompliance.officer("officer-b").post("/" + id + "/decision", Bodies.refused());
        assertThat(other.problem()).isEqualTo("other-officer");
        assertThat(other.json().path("detail").asString())
                .isEqualTo("The filing is UNDER_REVIEW and " + OFFICER
                        + " has it; only the officer who has it can do this.");
        assertThat(DESK.post("/" + id + "/decision", Bodies.refused()).status()).isEqualTo(200);

        Answer late = HTTP.post("/" + id + "/corrections", Bodies.retention("x"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("detail").asString())
                .isEqualTo(
                        "The filing is REFUSED; it can be corrected while it is SUBMITTED or UNDER_REVIEW or INCOMPLETE.");
        assertThat(RunningCompliance.published(id, 4)).hasSize(4);
    }

    @Test
    void isRefusedByItsOfficerWhenTheFilerNeverCompletesIt() {
        String id = submit("002000000006593");
        DESK.post("/" + id + "/taking", "");
        DESK.post("/" + id + "/completion-requests", Bodies.completion());

        Answer refused = DESK.post("/" + id + "/decision", Bodies.refused());

        assertThat(refused.json().path("stage").asString()).isEqualTo("REFUSED");
        assertThat(HTTP.get("/" + id).json().at("/decision/reason").asString()).isEqualTo("no ground");
        assertThat(RunningCompliance.published(id, 5)).hasSize(5);
    }

    @Test
    void isSentBackForCompletionOnce() {
        String id = submit("002000000006690");
        DESK.post("/" + id + "/taking", "");
        DESK.post("/" + id + "/completion-requests", Bodies.completion());
        HTTP.post("/" + id + "/corrections", Bodies.retention("3 years"));

        Answer second = DESK.post("/" + id + "/completion-requests", Bodies.completion());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("conflict");
    }

    @Test
    void belongsToOneOfTheOfficersWhoTakeItAtOnce() {
        String id = submit("002000000000482");

        List<Answer> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> RunningCompliance.officer("officer-" + i, i % 2).post("/" + id + "/taking", ""))
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("wrong-stage")))
                .hasSize(15);
        assertThat(RunningCompliance.published(id, 3)).hasSize(3);
    }

    @Test
    void answersARepeatAsTheFirst() {
        String ice = Registry.registered("002000000000579");
        Answer first = HTTP.post("", Bodies.simplified(ice), "Idempotency-Key", "k1");
        DESK.post("/" + first.json().path("id").asString() + "/taking", "");

        Answer repeat = RunningCompliance.http(1).post("", Bodies.simplified(ice), "Idempotency-Key", "k1");

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(HTTP.post("", Bodies.normal(ice), "Idempotency-Key", "k1").status())
                .isEqualTo(422);
        assertThat(HTTP.get("?company=" + ice).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAStaleVersionAndAnUnknownFiling() {
        String id = submit("002000000000676");

        assertThat(DESK.post("/" + id + "/taking", "", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(HTTP.get("/nobody").status()).isEqualTo(404);
        assertThat(DESK.post("/nobody/taking", "").status()).isEqualTo(404);
    }

    @Test
    void belongsToARegisteredCompanyOfWhichThisServiceMayHearLate() {
        String ice = "002000000000773";
        assertThat(HTTP.post("", Bodies.normal(ice)).problem()).isEqualTo("unknown-company");
        Registry.says(ice, 2, Standing.VERIFIED);
        Registry.says(ice, 1, Standing.REGISTERED);
        Registry.says(ice, 2, Standing.VERIFIED);

        assertThat(HTTP.post("", Bodies.normal(ice), "Consistency-Token", ice + "@2")
                        .status())
                .isEqualTo(201);
    }

    private static Instant submittedAt(String id) {
        return Instant.parse(HTTP.get("/" + id).json().path("submittedAt").asString());
    }

    private static String retention(String id, String moment) {
        return HTTP.get("/" + id + "?asOf=" + moment)
                .json()
                .at("/items/retention")
                .asString();
    }

    private static String submit(String ice) {
        return HTTP.post("", Bodies.normal(Registry.registered(ice)))
                .json()
                .path("id")
                .asString();
    }
}
