package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.kit.history.HistoryPart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches as of a moment, as clients meet them; the journals are somebody else's, who may be away. */
class AsOfIT {
    private static final String PATH = "/api/v1/office-spaces?asOf=";
    private static final Instant LONG_AGO = Instant.parse("2026-01-31T23:30:00Z");

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static JournalStub journals;
    private static Running gateway;
    private static long moments;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        journals = new JournalStub();
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.park("casa", "MA-06", "Casablanca"));
        topics.send(Samples.company("001561191000066", "Atlas", "casa"));
        topics.send(Samples.space(2, Samples.spaceState("changed", "casa", 1000, 400)));
        topics.send(Samples.space(1, Samples.spaceState("new", "casa", 1000, 0)));
        topics.send(Samples.space(1, Samples.spaceState("same", "casa", 1000, 0)));
        gateway = Running.start(broker.bootstrapServers(), journals.settings()).untilReady();
    }

    @BeforeEach
    void everythingIsThere() {
        journals.status = 200;
        journals.reached = true;
        journals.former = List.of(
                JournalStub.was(Samples.spaceState("changed", "casa", 900, 100)),
                new HistoryPart.Former("new", null),
                new HistoryPart.Former("seen", null),
                new HistoryPart.Former(
                        "unreadable", new HistoryPart.Version("office-space.of-tomorrow.v9", 1, 0, "{}")));
        journals.asked.clear();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        journals.close();
        broker.close();
    }

    @Test
    void answersFromMemoryWhatItHasSeenChange() {
        Instant before = passed();
        topics.send(Samples.space(1, Samples.asking("seen", "casa", "77.00")));
        awaitRent("seen", "77.00");
        Instant between = passed();
        topics.send(Samples.space(2, Samples.asking("seen", "casa", "88.00")));
        awaitRent("seen", "88.00");
        journals.status = 503;

        assertThat(gateway.json(PATH + before + "&maxRent=90").get("total").asInt())
                .isZero();
        HttpResponse<String> then = gateway.get(PATH + between + "&maxRent=90");
        assertThat(then.body()).contains("\"askingRent\":77.00").doesNotContain("88.00");
        assertThat(then.headers().firstValue("As-Of")).contains(between.toString());
        assertThat(then.headers().firstValue("Position").orElseThrow()).matches("topics=[\\w.-]+");
        assertThat(gateway.get(PATH + passed() + "&maxRent=90").body()).contains("\"askingRent\":88.00");
        assertThat(journals.asked).isEmpty();
    }

    @Test
    void answersFromTheJournalsWhatItHasNot() {
        Instant moment = longAgo();
        HttpResponse<String> then = gateway.get(PATH + moment + "&sort=area");

        assertThat(ids(then)).containsExactly("changed", "same");
        assertThat(then.body()).contains("\"leasableArea\":900");
        assertThat(then.headers().firstValue("Position").orElseThrow()).endsWith(", zones=77");
        assertThat(journals.asked).hasSize(4).allMatch(query -> query.contains("moment=" + moment.toEpochMilli()));
        assertThat(gateway.get(PATH + moment + "&fields=id", "Accept", "text/csv")
                        .body())
                .isEqualTo("id\r\nchanged\r\nsame\r\n");
        assertThat(gateway.get(PATH + moment, "Accept", "application/geo+json").body())
                .contains("FeatureCollection");
        assertThat(journals.asked).hasSize(4);
    }

    @Test
    void countsWhatSpacesWereAndLeavesOutWhatCompaniesWere() {
        JsonNode facets = gateway.json(PATH + longAgo()).get("facets");

        assertThat(facets.at("/region/MA-06").asInt()).isEqualTo(2);
        assertThat(facets.at("/leaseStatus/LEASED").asInt()).isEqualTo(1);
        assertThat(facets.has("segment") || facets.has("dataProtection") || facets.has("transferCountry"))
                .isFalse();
    }

    @Test
    void pagesThroughOneMoment() {
        Instant moment = longAgo();
        HttpResponse<String> first = gateway.get(PATH + moment + "&limit=1");
        String cursor =
                gateway.json(PATH + moment + "&limit=1").get("nextCursor").asString();
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(ids(gateway.get(PATH + moment + "&limit=1&cursor=" + cursor)))
                .containsExactly("same");
        assertThat(gateway.get(PATH + moment + "&limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(gateway.get(PATH + longAgo() + "&limit=1&cursor=" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(gateway.get("/api/v1/office-spaces?limit=1&cursor=" + cursor).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatTheHistoryIsAwayAndAnswersAllElse() {
        for (int status : new int[] {503, 403, 302}) {
            journals.status = status;
            HttpResponse<String> away = gateway.get(PATH + longAgo());
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("/history-away");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(gateway.get("/api/v1/office-spaces").statusCode()).isEqualTo(200);
        assertThat(gateway.get(PATH + passed()).statusCode()).isEqualTo(200);
        journals.status = 200;
        assertThat(gateway.get(PATH + longAgo()).statusCode()).isEqualTo(200);
    }

    @Test
    void findsNothingBeforeTheFirstEntry() {
        journals.reached = false;
        for (String moment : List.of(
                "0001-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", longAgo().toString())) {
            assertThat(gateway.json(PATH + moment).get("total").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "2026-02-30T00:00:00Z",
                "2026-01-01T00:00:00",
                "2026-01-01",
                "9999-01-01T00:00:00Z",
                "%2B1000000000-12-31T23:59:59Z",
                "2026-01-01T00:00:00Z&asOf=2026-01-02T00:00:00Z"
            })
    void refusesWhatIsNoMomentThatIsPast(String moment) {
        HttpResponse<String> refused = gateway.get(PATH + moment);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"pointer\":\"asOf\"");
    }

    @Test
    void refusesFiltersAboutCompaniesNamingEach() {
        HttpResponse<String> refused = gateway.get(
                PATH + longAgo() + "&segment=ITO&dataProtection=NONE&transferCountry=FR&minArea=2&maxArea=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"segment\"", "\"dataProtection\"", "\"transferCountry\"", "\"maxArea\"", "\"as-of\"");
        assertThat(gateway.get("/api/v1/changes?asOf=" + LONG_AGO).statusCode()).isEqualTo(400);
        assertThat(gateway.statusWithToken("GET", "/actuator/history?moment=0")).isEqualTo(404);
    }

    /** A moment of its own, which nobody has asked for. */
    private static Instant longAgo() {
        return LONG_AGO.plusMillis(++moments);
    }

    /** Now, which is over when this returns. */
    private static Instant passed() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Instant.now().isAfter(now.plusMillis(1)));
        return now;
    }

    private static void awaitRent(String id, String rent) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> gateway.get("/api/v1/office-spaces/" + id).body().contains("\"askingRent\":" + rent));
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
