package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.kit.web.access.TestIssuer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MemoryIT {
    private static final String ICE = "001561191000066";

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.space(1, Samples.spaceState("other", "casanearshore", 800, 200)));
        topics.send(Samples.space(1, Samples.spaceState("early", "casanearshore", 1000, 400)));
        topics.send(Samples.park("casanearshore", "MA-06", "Casablanca"));
        topics.send(Samples.standing(7, ICE));
        topics.send(Samples.company(ICE, "Société Atlas", "casanearshore"));
        topics.send(Samples.report(ICE, "casanearshore", YearMonth.of(2026, 9), 40));
        topics.send(Samples.filing("filing-1", ICE, Stage.GRANTED));
        gateway = Running.start(broker.bootstrapServers()).untilReady();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        broker.close();
    }

    @Test
    void showsASpaceWithItsParkButNotItsHolders() {
        var answer = gateway.get("/api/v1/office-spaces/early");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Consistency-Token")).contains("early@1");
        assertThat(answer.body())
                .contains("\"availableArea\":600", "\"occupancyRate\":0.4000", "\"askingRent\":95.50")
                .contains("\"region\":\"MA-06\"", "\"nextAvailability\":{\"date\":\"2031-01-01\",\"area\":400}")
                .doesNotContain("001234567000062", "allocations", "lease-");
    }

    @Test
    void findsSpacesByWordsOfTheirParkInAnyLanguage() {
        for (String words :
                new String[] {"%D9%83%D8%A7%D8%B2%D8%A7%D9%86%D9%8A%D8%B1%D8%B4%D9%88%D8%B1", "batiment+CASABLANCA"}) {
            JsonNode found =
                    gateway.json("/api/v1/office-spaces?park=casanearshore&availableFrom=2026-01-01&q=" + words);
            assertThat(found.get("items").findValuesAsString("id")).contains("early");
            assertThat(found.at("/facets/region/MA-06").asInt()).isPositive();
        }
    }

    @Test
    void answersTheSameTheQuickWayAndTheOther() {
        for (String query : new String[] {
            "",
            "?limit=1",
            "?region=MA-06,MA-03&sort=-area&minArea=100",
            "?fitOut=FITTED&fitOut=FURNISHED&maxRent=95.5",
            "?q=b%C3%A2timent&availableFrom=2031-01-01&sort=availability&status=ON_MARKET"
        }) {
            // Only the quick way asks for exactly this media type.
            String quick = gateway.get("/api/v1/office-spaces" + query, "Accept", "application/json")
                    .body();
            String other = gateway.get("/api/v1/office-spaces" + query, "Accept", "application/json;q=0.9")
                    .body();
            assertThat(quick).isEqualTo(other).contains("\"items\":[{");
            assertThat(gateway.getWithToken("/api/v1/office-spaces" + query).body())
                    .isEqualTo(quick);
        }
        var all = gateway.json("/api/v1/office-spaces?limit=1");
        String cursor = all.get("nextCursor").asString();
        assertThat(gateway.get("/api/v1/office-spaces?limit=1&cursor=" + cursor).statusCode())
                .isEqualTo(200);
        assertThat(gateway.get("/api/v1/office-spaces?limit=1&sort=rent&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(400);
        assertThat(gateway.get("/api/v1/office-spaces?cursor=" + cursor.substring(2))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void answersNoBadTokenAlsoTheQuickWay() {
        assertThat(gateway.get("/api/v1/office-spaces", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersNoPathInOtherWordsAlsoTheQuickWay() {
        for (String path :
                new String[] {"/./office-spaces", "/office-spaces/.", "/office-spaces;a=b", "/zones/../office-spaces"
                }) {
            for (String type : new String[] {"text/plain", "*/*"}) {
                assertThat(gateway.get("/api/v1" + path, "Content-Type", type).statusCode())
                        .as(path)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void namesEveryWrongParameterInOneAnswer() {
        var answer = gateway.get(
                "/api/v1/office-spaces?minArea=x&fitOut=GOLD&limit=0&colour=red&availableFrom=2026-02-30&region=MA-99");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"minArea\"", "\"fitOut", "\"limit\"", "\"colour\"", "\"availableFrom\"", "region");
    }

    @Test
    void aCompanyShowsNeitherItsTaxNumbersNorWhyItIsSuspended() {
        var answer = gateway.get("/api/v1/companies/" + ICE);
        assertThat(answer.body())
                .contains("\"standing\":\"SUSPENDED\"", "\"parks\":[\"casanearshore\"]", "\"grantedFilings\":1")
                .doesNotContain("12345678", "1234567\"", "unpaid");
    }

    @Test
    void aCompanyShowsHowItStandsAndTheVersionOfThatIsNoneOfItsOwn() {
        assertThat(gateway.get("/api/v1/companies/" + ICE).body())
                .contains("\"dataProtection\":[\"BASE_GRANTED\",\"SUSPENDED\"]")
                .contains("\"transferCountries\":[]", "\"suspendedTransfers\":1", "\"version\":1");
        var behind = gateway.get("/api/v1/companies/" + ICE, "Consistency-Token", ICE + "@7");
        assertThat(behind.statusCode()).isEqualTo(503);
        assertThat(behind.body()).contains("view-behind");
    }

    @Test
    void oneCompanysJobsAreSuppressedEverywhere() {
        assertThat(gateway.json("/api/v1/jobs").at("/items/0/suppressed").asBoolean())
                .isTrue();
        assertThat(gateway.get("/api/v1/overview").body())
                .contains("\"jobsSuppressed\":true", "\"value\":270000", "\"filingsGranted\":1");
        assertThat(gateway.get("/api/v1/zones/casanearshore").body())
                .contains("\"jobsSuppressed\":true", "\"companies\":1")
                .doesNotContain("\"jobs\":40");
    }

    @Test
    void answersCarryTheirFreshnessAndATag() {
        var answer = gateway.get("/api/v1/zones");
        assertThat(answer.headers().firstValue("Age")).isPresent();
        assertThat(answer.headers().firstValue("Freshness").orElseThrow())
                .contains("zones;age=", "compliance;age=", "standings;age=");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(gateway.get("/api/v1/zones", "If-None-Match", tag).statusCode())
                .isIn(304, 200);
    }

    @Test
    void aTokenWaitsUntilTheVersionCanBeRead() {
        topics.send(Samples.space(1, Samples.spaceState("token", "casanearshore", 500, 0)));
        assertThat(gateway.get("/api/v1/office-spaces/token", "Consistency-Token", "token@1")
                        .statusCode())
                .isEqualTo(200);
        for (String read : List.of("/api/v1/office-spaces/token", "/api/v1/office-spaces")) {
            var behind = gateway.get(read, "Consistency-Token", "token@2");
            assertThat(behind.statusCode()).isEqualTo(503);
            assertThat(behind.body()).contains("view-behind");
            assertThat(behind.headers().firstValue("Retry-After")).isPresent();
            assertThat(behind.headers().firstValue("Age")).isPresent();
        }
    }

    @Test
    void aTokenTellsNobodyElseThatACompanyHasReported() {
        var report = Samples.report(ICE, "casanearshore", YearMonth.of(2024, 3), 20);
        topics.send(report);
        String token = report.key() + "@1";
        String company =
                TestIssuer.shared().bearer(new Actor("u-1", Set.of(Role.COMPANY_REPORTER), Set.of(ICE), Set.of()));

        assertThat(gateway.get("/api/v1/overview", "Consistency-Token", token, "Authorization", company)
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.get("/api/v1/overview", "Consistency-Token", token).body())
                .contains("view-behind");
        assertThat(gateway.get("/api/v1/office-spaces", "Consistency-Token", token)
                        .body())
                .contains("view-behind");
    }

    @Test
    void duplicatesAndOldVersionsHaveNoEffect() {
        topics.send(Samples.space(2, Samples.spaceState("twice", "casanearshore", 700, 200)));
        topics.send(Samples.space(1, Samples.spaceState("twice", "casanearshore", 700, 0)));
        topics.send(Samples.space(2, Samples.spaceState("twice", "casanearshore", 700, 100)));
        topics.send(Samples.space(3, Samples.spaceState("twice-after", "casanearshore", 700, 0)));
        gateway.get("/api/v1/office-spaces/twice", "Consistency-Token", "twice-after@3");
        gateway.get("/api/v1/office-spaces/twice", "Consistency-Token", "twice@2");
        assertThat(gateway.json("/api/v1/office-spaces/twice")
                        .get("availableArea")
                        .asInt())
                .isEqualTo(500);
    }

    @Test
    void aPoisonRecordIsKeptAsideAndTheNextOneIsRead() {
        topics.send(new ProducerRecord<>(Topic.ZONES.topicName(), "poison", "not json".getBytes()));
        topics.send(new ProducerRecord<>(Topic.ZONES.topicName(), "poison", null));
        var unheardOf = Samples.space(1, Samples.asking("poison", "casanearshore", "1E+999999999"));
        topics.send(unheardOf);
        topics.send(Samples.space(1, Samples.spaceState("after-poison", "casanearshore", 300, 0)));
        assertThat(gateway.get("/api/v1/office-spaces/after-poison", "Consistency-Token", "after-poison@1")
                        .statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Letters.on(broker.bootstrapServers(), Topic.ZONES.deadLetterTopic("gateway")))
                                .containsExactlyInAnyOrder(
                                        "not json", null, new String(unheardOf.value(), StandardCharsets.UTF_8)));
        assertThat(gateway.getWithToken("/actuator/prometheus").body())
                .contains("techvalley_deadletters_total{topic=\"techvalley.zones.v1\"} 3.0");
    }
}
