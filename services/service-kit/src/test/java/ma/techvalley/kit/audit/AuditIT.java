package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Bearer;
import ma.techvalley.kit.rig.Http;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditIT {
    private static final String TRAIL = "/api/v1/audit/notes/entries";
    private static Shelves shelves;
    private long before;

    @BeforeAll
    static void start() {
        shelves = new Shelves(EmbeddedPlatform.connectionString(), Shelves.freshDatabase());
    }

    @AfterAll
    static void stop() {
        shelves.close();
    }

    @BeforeEach
    void count() {
        before = entries();
    }

    @Test
    void tellsWhoReadWhatWhenFromWhereAndHowItEnded() {
        Answer answer = shelves.as(Shelves.SUPERVISOR).get("/shelf/n-1?why=because", "X-Correlation-Id", "c-1");
        assertThat(answer.status()).isEqualTo(200);

        JsonNode entry = newest();
        assertThat(entry.path("actor").asString()).isEqualTo("u-supervisor");
        assertThat(entry.path("roles").toString()).isEqualTo("[\"cndp-supervisor\"]");
        assertThat(entry.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.path("method").asString()).isEqualTo("GET");
        assertThat(entry.path("route").asString()).isEqualTo("/shelf/{id}");
        assertThat(entry.path("ids").toString()).isEqualTo("{\"id\":\"n-1\"}");
        assertThat(entry.path("status").asInt()).isEqualTo(200);
        assertThat(entry.path("correlationId").asString()).isEqualTo("c-1");
        assertThat(Instant.parse(entry.path("at").asString()))
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    }

    @Test
    void tellsWhatWasDone() {
        assertThat(put("n-2").status()).isEqualTo(201);

        assertThat(newest().path("method").asString()).isEqualTo("POST");
        assertThat(newest(1).path("status").asInt()).isEqualTo(201);
    }

    @Test
    void tellsWhatWasRefused() {
        assertThat(shelves.withBearer(Bearer.NOBODY).get("/shelf/a").status()).isEqualTo(401);
        assertLast("anonymous", "/shelf/{id}", 401);
        assertThat(badToken().get("/shelf/a").status()).isEqualTo(401);
        assertLast("unknown", "/shelf/{id}", 401);
        assertThat(badToken().get("/nowhere/a-name").status()).isEqualTo(401);
        assertLast("unknown", "none", 401);
        assertThat(shelves.as(Shelves.INVESTOR).get("/shelf/a").status()).isEqualTo(403);
        assertLast("u-investor", "/shelf/{id}", 403);
        assertThat(shelves.as(Shelves.SUPERVISOR).get("/shelf/missing").status())
                .isEqualTo(404);
        assertLast("u-supervisor", "/shelf/{id}", 404);
        assertThat(shelves.as(Shelves.SUPERVISOR).get("/shelf/a?unknown=1").status())
                .isEqualTo(400);
        assertLast("u-supervisor", "/shelf/{id}", 400);
        assertThat(shelves.as(Shelves.INVESTOR).get("/actuator/journal").status())
                .isEqualTo(403);
        assertLast("u-investor", "/actuator/journal", 403);
    }

    @Test
    void tellsNothingOfWhatEverybodyMay() {
        assertThat(shelves.as(Shelves.SUPERVISOR).get("/window").status()).isEqualTo(200);
        assertThat(shelves.withBearer(Bearer.NOBODY).get("/window").status()).isEqualTo(200);
        assertThat(shelves.withBearer(Bearer.NOBODY)
                        .get("/actuator/health/readiness")
                        .status())
                .isEqualTo(200);
        assertThat(shelves.as(Shelves.SUPERVISOR).get("/nowhere").status()).isEqualTo(404);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfQueriesBodiesHeadersAndTokens() {
        shelves.as(Shelves.SUPERVISOR).get("/shelf/n-3?why=private-query", "X-Private", "private-header");
        shelves.as(Shelves.SUPERVISOR)
                .post("/shelf/n-3", "{\"name\": \"private-body\"}", "Idempotency-Key", "private-key");
        badToken().get("/shelf/private%20name?why=private-query");
        shelves.as(Shelves.SUPERVISOR).get("/shelf/private%20name");

        assertThat(entries()).isEqualTo(before + 4);
        assertThat(documents().toString()).doesNotContain("private", "Bearer", "eyJ", Shelf.CONTENT);
    }

    @Test
    void believesWhatOurOwnProxySaysOfTheSender() {
        shelves.as(Shelves.SUPERVISOR).get("/shelf/a", "X-Forwarded-For", "203.0.113.9");
        JsonNode forwarded = newest();
        assertThat(forwarded.path("address").asString()).isEqualTo("203.0.113.9");
        assertThat(forwarded.path("via").asString()).isEqualTo("127.0.0.1");

        shelves.as(Shelves.SUPERVISOR).get("/shelf/a", "X-Forwarded-For", "not.an.address.example");
        JsonNode direct = newest();
        assertThat(direct.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(direct.has("via")).isFalse();
    }

    @Test
    void tellsWhoReadTheTrail() {
        auditor().get(TRAIL + "?actor=u-investor");

        JsonNode entry = newest();
        assertThat(entry.path("actor").asString()).isEqualTo("u-auditor");
        assertThat(entry.path("route").asString()).isEqualTo(TRAIL);
    }

    @Test
    void isForAuditorsOnly() {
        assertThat(shelves.as(Shelves.SUPERVISOR).get(TRAIL).status()).isEqualTo(403);
        assertThat(shelves.withBearer(Bearer.NOBODY).get(TRAIL).status()).isEqualTo(401);
    }

    @Test
    void recordsALongAnswerBeforeItsFirstPartAndGivesAllOfIt() {
        assertThat(shelves.as(Shelves.SUPERVISOR).get("/shelf/long").body()).isEqualTo("\"" + Shelf.LONG + "\"");

        assertLast("u-supervisor", "/shelf/{id}", 200);
    }

    @Test
    void listsEachEntryOnceNewestFirst() {
        for (int n = 0; n < 12; n++) {
            shelves.as(Shelves.SUPERVISOR).get("/shelf/page-" + n);
        }
        List<Long> sequences = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = auditor()
                    .get(TRAIL + "?actor=u-supervisor&limit=5" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .json();
            page.path("items")
                    .forEach(entry -> sequences.add(entry.path("sequence").asLong()));
            next = page.path("nextCursor").asString("");
        } while (!next.isEmpty());

        assertThat(sequences).hasSizeGreaterThanOrEqualTo(12).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(new HashSet<>(sequences)).hasSameSizeAs(sequences);
    }

    @Test
    void listsByResultRouteAndTime() {
        shelves.as(Shelves.SUPERVISOR).get("/shelf/missing");
        Instant since = Instant.now().plusMillis(1);
        while (Instant.now().isBefore(since)) {
            Thread.onSpinWait();
        }
        put("n-4");

        assertThat(items("outcome=REFUSED&route=/shelf/%7Bid%7D"))
                .allMatch(entry -> entry.path("status").asInt() / 100 == 4)
                .isNotEmpty();
        assertThat(items("actor=u-supervisor&from=" + since)).hasSize(1);
        assertThat(items("actor=u-supervisor&to=" + since))
                .noneMatch(entry -> entry.path("ids").path("id").asString().equals("n-4"));
        assertThat(items("from=-1000000000-01-01T00:00:00Z&to=%2B1000000000-12-31T23:59:59Z"))
                .isNotEmpty();
        assertThat(items("from=%2B1000000000-12-31T23:59:59Z")).isEmpty();
        assertThat(auditor().get(TRAIL + "?outcome=MAYBE").status()).isEqualTo(400);
        assertThat(auditor().get(TRAIL + "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void isFoundSoundByAnAuditorWhoCanNoteItsEnd() {
        put("n-5");
        JsonNode report = verification("");
        assertThat(report.path("sound").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.path("entries").asLong()).isGreaterThan(before);
        String noted = "?sequence=" + report.path("headSequence").asLong() + "&hash=";

        assertThat(verification(noted + report.path("headHash").asString())
                        .path("sound")
                        .asBoolean())
                .isTrue();
        assertThat(verification(noted + "0".repeat(64)).path("sound").asBoolean())
                .isFalse();
        JsonNode onward = verification(noted + report.path("headHash").asString() + "&onward=true");
        assertThat(onward.path("sound").asBoolean()).as(onward.toString()).isTrue();
        assertThat(onward.path("entries").asLong()).isLessThan(10);
        assertThat(auditor().get("/api/v1/audit/notes/verification?onward=true").errors())
                .containsExactlyInAnyOrder("sequence required", "hash required");
        assertThat(auditor().get("/api/v1/audit/notes/verification?sequence=1").errors())
                .containsExactly("hash required");
    }

    private static JsonNode verification(String query) {
        return auditor().get("/api/v1/audit/notes/verification" + query).json();
    }

    private static Answer put(String id) {
        return shelves.as(Shelves.SUPERVISOR).post("/shelf/" + id, "{\"name\": \"x\"}");
    }

    private static void assertLast(String actor, String route, int status) {
        JsonNode last = newest();
        assertThat(List.of(
                        last.path("actor").asString(),
                        last.path("route").asString(),
                        last.path("status").asInt()))
                .isEqualTo(List.of(actor, route, status));
    }

    private static JsonNode newest() {
        return newest(0);
    }

    /** The one before so many others, which reading itself makes. */
    private static JsonNode newest(int others) {
        return items("limit=20").get(others);
    }

    private static List<JsonNode> items(String query) {
        return auditor()
                .get(TRAIL + "?" + query)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static Http auditor() {
        return shelves.as(Shelves.AUDITOR);
    }

    private static Http badToken() {
        return shelves.withBearer((_, _) -> Optional.of("Bearer x"));
    }

    private static long entries() {
        return documents().size();
    }

    private static List<Document> documents() {
        return StreamSupport.stream(
                        shelves.bean(MongoDatabase.class)
                                .getCollection(MongoAuditTrail.COLLECTION)
                                .find()
                                .spliterator(),
                        false)
                .toList();
    }
}
