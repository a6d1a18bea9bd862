package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
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
    private static final String ATLAS = "001561191000066";
    private static final String RIF = "001561191000067";
    /** Closed by now. */
    private static final CompanyState.Site CASA = new CompanyState.Site(
            ATLAS + "-casa", "casa", LocalDate.parse("2025-01-01"), LocalDate.parse("2026-02-01"), List.of());

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
        topics.send(Samples.company(ATLAS, "Atlas", "casa"));
        topics.send(Samples.company(RIF, "Rif", "casa"));
        topics.send(Samples.standing(1, new StandingState(ATLAS, 0, List.of(), 1)));
        topics.send(Samples.space(2, Samples.spaceState("changed", "casa", 1000, 400)));
        topics.send(Samples.space(1, Samples.spaceState("new", "casa", 1000, 0)));
        topics.send(Samples.space(1, Samples.spaceState("same", "casa", 1000, 0)));
        gateway = Running.start(broker.bootstrapServers(), journals.settings()).untilReady();
    }

    @BeforeEach
    void everythingIsThere() {
        journals.zones.has(
                JournalStub.was(
                        "changed", new OfficeSpaceChange.Registered(), Samples.spaceState("changed", "casa", 900, 100)),
                new HistoryPart.Former("new", null),
                new HistoryPart.Former("seen", null),
                new HistoryPart.Former(
                        "unreadable", new HistoryPart.Version("office-space.of-tomorrow.v9", 1, 0, "{}")));
        journals.registry.has(
                JournalStub.was(
                        ATLAS,
                        new CompanyChange.Registered(),
                        Samples.companyState(ATLAS, "Atlas", List.of(Segment.BPO), List.of(CASA))),
                new HistoryPart.Former(RIF, null));
        journals.compliance.has(JournalStub.was(
                ATLAS,
                new StandingChange.Changed(),
                new StandingState(ATLAS, 1, List.of(new CountryTransfers("FR", 1)), 0)));
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
        journals.zones.status = 503;

        assertThat(gateway.json(PATH + before + "&maxRent=90").get("total").asInt())
                .isZero();
        HttpResponse<String> then = gateway.get(PATH + between + "&maxRent=90");
        assertThat(then.body()).contains("\"askingRent\":77.00").doesNotContain("88.00");
        assertThat(then.headers().firstValue("As-Of")).contains(between.toString());
        assertThat(then.headers().firstValue("Position").orElseThrow()).matches("topics=[\\w.-]+");
        assertThat(gateway.get(PATH + passed() + "&maxRent=90").body()).contains("\"askingRent\":88.00");
        assertThat(journals.zones.asked).isEmpty();
    }

    @Test
    void answersFromTheJournalsWhatItHasNot() {
        Instant moment = longAgo();
        HttpResponse<String> then = gateway.get(PATH + moment + "&sort=area");

        assertThat(ids(then)).containsExactly("changed", "same");
        assertThat(then.body()).contains("\"leasableArea\":900");
        assertThat(then.headers().firstValue("Position").orElseThrow()).endsWith(", zones=77");
        assertThat(journals.zones.asked)
                .hasSize(4)
                .allMatch(query -> query.contains("moment=" + moment.toEpochMilli()));
        assertThat(gateway.get(PATH + moment + "&fields=id", "Accept", "text/csv")
                        .body())
                .isEqualTo("id\r\nchanged\r\nsame\r\n");
        assertThat(gateway.get(PATH + moment, "Accept", "application/geo+json").body())
                .contains("FeatureCollection");
        assertThat(journals.zones.asked).hasSize(4);
    }

    @Test
    void countsWhatSpacesWereAndLeavesOutWhatCompaniesWere() {
        JsonNode facets = gateway.json(PATH + longAgo()).get("facets");

        assertThat(facets.at("/region/MA-06").asInt()).isEqualTo(2);
        assertThat(facets.at("/leaseStatus/LEASED").asInt()).isEqualTo(1);
        assertThat(facets.has("segment") || facets.has("dataProtection") || facets.has("transferCountry"))
                .isFalse();
        assertThat(journals.registry.asked).isEmpty();
        assertThat(journals.compliance.asked).isEmpty();
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
            journals.zones.status = status;
            HttpResponse<String> away = gateway.get(PATH + longAgo());
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("/history-away");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(gateway.get("/api/v1/office-spaces").statusCode()).isEqualTo(200);
        assertThat(gateway.get(PATH + passed()).statusCode()).isEqualTo(200);
        journals.zones.status = 200;
        assertThat(gateway.get(PATH + longAgo()).statusCode()).isEqualTo(200);
    }

    @Test
    void findsNothingBeforeTheFirstEntry() {
        journals.zones.reached = false;
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
    void findsAndCountsWhatTheCompaniesOfAParkWere() {
        Instant moment = longAgo();
        HttpResponse<String> then =
                gateway.get(PATH + moment + "&sort=area&segment=BPO&dataProtection=BASE_GRANTED&transferCountry=FR");

        assertThat(ids(then)).containsExactly("changed", "same");
        assertThat(then.headers().firstValue("Position").orElseThrow())
                .endsWith(", zones=77, registry=78, compliance=79");
        JsonNode none = gateway.json(PATH + moment + "&segment=ITO");
        assertThat(none.get("total").asInt()).isZero();
        assertThat(none.at("/facets/segment").toString()).isEqualTo("{\"BPO\":2}");
        JsonNode facets = gateway.json(PATH + moment + "&segment=BPO&limit=1").get("facets");
        assertThat(facets.get("dataProtection").toString()).isEqualTo("{\"BASE_GRANTED\":2,\"TRANSFER_GRANTED\":2}");
        assertThat(facets.get("transferCountry").toString()).isEqualTo("{\"FR\":2}");
        assertThat(gateway.json(PATH + moment).get("facets").has("segment")).isFalse();
        assertThat(journals.zones.asked).hasSize(4);
        assertThat(journals.registry.asked)
                .hasSize(2)
                .allMatch(query -> query.contains("moment=" + moment.toEpochMilli()));
        assertThat(journals.compliance.asked).hasSize(1);
        assertThat(gateway.json("/api/v1/office-spaces?segment=BPO")
                        .get("total")
                        .asInt())
                .isZero();
    }

    /** Of spaces memory remembers the last changes, of companies it does not. */
    @Test
    void asksWhatCompaniesWereHoweverShortAgo() {
        Instant before = passed();
        HttpResponse<String> then = gateway.get(PATH + before + "&dataProtection=BASE_GRANTED&limit=1");

        assertThat(then.headers().firstValue("Position").orElseThrow())
                .matches("topics=[\\w.-]+, registry=78, compliance=79");
        assertThat(ids(then)).as("as of that day its site is closed").isEmpty();
    }

    @Test
    void knowsNoCompanyAndNoStandingBeforeTheFirst() {
        journals.compliance.reached = false;
        assertThat(gateway.json(PATH + longAgo() + "&segment=BPO&dataProtection=NONE")
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        journals.registry.reached = false;
        assertThat(gateway.json(PATH + longAgo() + "&dataProtection=NONE,BASE_GRANTED")
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void pagesThroughOneMomentsTenants() {
        String path = PATH + longAgo() + "&segment=BPO&limit=1";
        HttpResponse<String> first = gateway.get(path);
        String cursor = gateway.json(path).get("nextCursor").asString();
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(ids(gateway.get(path + "&cursor=" + cursor))).containsExactly("same");
        assertThat(gateway.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(journals.registry.asked).hasSize(2);
    }

    @Test
    void saysThatTheHistoryOfCompaniesIsAwayToWhomItMatters() {
        for (JournalStub.Service service : List.of(journals.registry, journals.compliance)) {
            Instant moment = longAgo();
            service.status = 503;
            HttpResponse<String> away = gateway.get(PATH + moment + "&segment=BPO");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("/history-away");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(gateway.get(PATH + moment).statusCode()).isEqualTo(200);
            service.status = 200;
            assertThat(gateway.get(PATH + moment + "&segment=BPO").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isOnlyForSearches() {
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
