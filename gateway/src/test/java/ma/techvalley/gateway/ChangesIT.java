package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.embedded.EmbeddedBroker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesIT {
    private static final int STREAMS = 8;
    private static final int RING = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    /** Keeps so few changes that whoever is away misses them. */
    private static Running gateway;

    private static Running roomy;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.park("fes-shore", "MA-03", "Fès"));
        gateway = Running.start(
                        broker.bootstrapServers(),
                        "techvalley.gateway.memory.ring=" + RING,
                        "techvalley.gateway.memory.streams-of-one-client=1000",
                        "techvalley.gateway.memory.pace=1ms",
                        "techvalley.gateway.memory.heartbeat=1s")
                .untilReady();
        roomy = Running.start(
                        broker.bootstrapServers(),
                        "techvalley.gateway.memory.streams=" + STREAMS,
                        "techvalley.gateway.memory.heartbeat=1s",
                        "server.tomcat.connection-timeout=2s")
                .untilReady();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        roomy.close();
        topics.close();
        broker.close();
    }

    @Test
    void tellsWhatBecameVisibleAndGoesOnWhereAClientLeftOff() throws Exception {
        List<String> ids = new ArrayList<>();
        String last;
        try (EventStream stream = open(gateway, "?type=office-space", null)) {
            assertThat(stream.headers())
                    .anyMatch(header -> header.startsWith("Age: "))
                    .anyMatch(header -> header.startsWith("Freshness: zones;age="));
            last = stream.next().get("id");
            for (int i = 0; i < 5; i++) {
                send("first-" + i);
                Map<String, String> event = stream.next();
                assertThat(event.get("event")).isEqualTo("office-space");
                assertThat(event.get("data"))
                        .contains("\"change\":\"registered\"", "\"availableArea\":100")
                        .doesNotContain("allocations", "match");
                ids.add(data(event).get("id").asString());
                last = event.get("id");
            }
        }
        for (int i = 0; i < 5; i++) {
            send("second-" + i);
        }
        try (EventStream stream = open(gateway, "?type=office-space", last)) {
            assertThat(stream.next().get("event")).isEqualTo("start");
            for (int i = 0; i < 5; i++) {
                ids.add(data(stream.next()).get("id").asString());
            }
            stream.awaitHeartbeat();
        }
        assertThat(ids)
                .containsExactly(
                        "first-0",
                        "first-1",
                        "first-2",
                        "first-3",
                        "first-4",
                        "second-0",
                        "second-1",
                        "second-2",
                        "second-3",
                        "second-4");
    }

    @Test
    void whoWasAwayForLongIsToldTheNewestOfAllThatChanged() throws Exception {
        String left = here(gateway);
        for (int i = 0; i < 2 * RING; i++) {
            send("long-" + i);
        }
        topics.send(Samples.space(2, Samples.spaceState("long-0", "fes-shore", 100, 50)));
        topics.send(Samples.company("002561191000066", "Long", "fes-shore"));
        seen(gateway, "long-0@2,002561191000066@1");

        try (EventStream stream = open(gateway, "", left)) {
            assertThat(stream.next().get("event")).isEqualTo("start");
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 2 * RING + 1; i++) {
                JsonNode data = data(stream.next());
                told.add(data.get("id").asString() + "@" + data.get("version").asString());
            }
            List<String> expected = new ArrayList<>(IntStream.range(1, 2 * RING)
                    .mapToObj(i -> "long-" + i + "@1")
                    .toList());
            expected.addAll(List.of("long-0@2", "002561191000066@1"));
            assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
            send("long-after");
            assertThat(data(stream.next()).get("id").asString()).isEqualTo("long-after");
        }
    }

    @Test
    void anIdGoesOnAtEveryGateway() throws Exception {
        send("moved-before");
        String left = here(gateway);
        for (String id : List.of("moved-1", "moved-2")) {
            send(id);
            seen(roomy, id + "@1");
        }
        try (EventStream stream = open(roomy, "?type=office-space", left)) {
            assertThat(stream.next().get("event")).isEqualTo("start");
            assertThat(List.of(data(stream.next()), data(stream.next())))
                    .extracting(data -> data.get("id").asString())
                    .containsExactlyInAnyOrder("moved-1", "moved-2");
            send("moved-3");
            assertThat(data(stream.next()).get("id").asString()).isEqualTo("moved-3");
        }
    }

    /** Sixteen changes are kept by one gateway, so that a client that does nothing wrong falls behind again and again. */
    @Test
    void missesNothingAndHearsNothingTwiceHoweverOftenAClientLeavesAndWhereverItComesBack() throws Exception {
        int spaces = 5;
        int versions = 200;
        String last = here(gateway);
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int version = 1; version <= versions; version++) {
                for (int i = 0; i < spaces; i++) {
                    topics.send(Samples.space(version, Samples.spaceState("chased-" + i, "fes-shore", 100, 0)));
                }
            }
        });
        Random random = new Random(7);
        Map<String, Integer> told = new HashMap<>();
        while (told.size() < spaces || told.values().stream().anyMatch(version -> version < versions)) {
            try (EventStream stream = open(random.nextBoolean() ? gateway : roomy, "?type=office-space", last)) {
                for (int events = random.nextInt(200); events >= 0; events--) {
                    Map<String, String> event = stream.next();
                    assertThat(event.get("event")).isIn("start", "office-space");
                    last = event.get("id");
                    JsonNode data = data(event);
                    if (data.has("id")) {
                        int version = data.get("version").asInt();
                        Integer before = told.put(data.get("id").asString(), version);
                        assertThat(version).isGreaterThan(before == null ? 0 : before);
                    }
                    if (!writer.isAlive()
                            && told.values().stream().mapToInt(each -> each).sum() == spaces * versions) {
                        break;
                    }
                }
            } catch (IOException disconnected) {
                // told to come back, because it was too slow
            }
        }
        assertThat(told).hasSize(spaces);
    }

    @Test
    void anIdThatWasNeverGivenStartsOver() throws Exception {
        String known = here(gateway);
        String future = known.replaceFirst("\\.\\d+\\.", ".999999999.");
        String elsewhere = known.replaceFirst("\\.\\d+\\..{4}", ".1.AAAA");
        for (String id : List.of("elsewhere-7", "nonsense", future, elsewhere, known + "AA")) {
            try (EventStream stream = open(gateway, "", id)) {
                assertThat(stream.next().get("event")).as(id).isEqualTo("reset");
                send("after-" + id.hashCode());
                assertThat(data(stream.next()).get("id").asString()).isEqualTo("after-" + id.hashCode());
            }
        }
    }

    @Test
    void whoWantsOtherThingsHearsThatTheStreamLivesAndKeepsItsPlace() throws Exception {
        try (EventStream stream = open(gateway, "?id=nobody", null)) {
            String start = stream.next().get("id");
            Thread writer = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 200; i++) {
                    send("noise-" + i);
                }
            });
            assertThat(stream.awaitHeartbeat()).isNotEqualTo(start);
            writer.join();
        }
    }

    @Test
    void saysWhatEntersChangesInAndLeavesASearch() throws Exception {
        topics.send(Samples.park("live-park", "MA-03", "Fès"));
        try (EventStream stream = open(gateway, "?park=live-park&minArea=500", null);
                EventStream region = open(gateway, "?region=MA-06&park=live-park", null)) {
            String start = stream.next().get("id");
            region.next();
            live(1, "live-1", 400);
            live(2, "live-1", 500);
            topics.send(Samples.space(1, Samples.spaceState("live-elsewhere", "fes-shore", 1000, 0)));
            live(3, "live-1", 600);
            live(4, "live-1", 499);
            live(5, "live-1", 600);
            List<String> expected =
                    List.of("ENTERED live-1@2", "CHANGED live-1@3", "LEFT live-1@4", "ENTERED live-1@5");
            assertThat(List.of(match(stream), match(stream), match(stream), match(stream)))
                    .isEqualTo(expected);
            try (EventStream again = open(gateway, "?park=live-park&minArea=500", start)) {
                again.next();
                assertThat(List.of(match(again), match(again), match(again), match(again)))
                        .isEqualTo(expected);
            }

            topics.send(Samples.park(2, "live-park", "MA-06", "Casablanca"));
            assertThat(match(region)).isEqualTo("ENTERED live-1@5");
            assertThat(match(stream)).isEqualTo("CHANGED live-1@5");

            for (int i = 0; i < 2 * RING; i++) {
                send("live-noise-" + i);
            }
            try (EventStream again = open(gateway, "?park=live-park&minArea=500", start)) {
                assertThat(again.next().get("event")).isEqualTo("start");
                assertThat(again.next().get("event")).isEqualTo("reset");
            }
        }
    }

    @Test
    void saysWhatAParksCompaniesBringIntoASearch() throws Exception {
        topics.send(Samples.park("let-park", "MA-03", "Fès"));
        topics.send(Samples.space(1, Samples.spaceState("let-1", "let-park", 500, 0)));
        seen(gateway, "let-1@1");
        try (EventStream stream = open(gateway, "?park=let-park&segment=ITO", null);
                EventStream another = open(gateway, "?park=let-park&minArea=100", null)) {
            stream.next();
            another.next();
            topics.send(Samples.company("003561191000066", "Tenant", "let-park"));
            assertThat(match(stream)).isEqualTo("ENTERED let-1@1");
            topics.send(Samples.space(2, Samples.spaceState("let-1", "let-park", 600, 0)));
            assertThat(List.of(match(stream), match(another))).containsExactly("CHANGED let-1@2", "CHANGED let-1@2");
        }
    }

    @Test
    void namesEveryParameterThatDoesNotGoWithTheOthers() {
        var answer = gateway.get("/api/v1/changes?minArea=5&sort=rent&limit=5&fields=id");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"sort\"", "\"limit\"", "\"fields\"");
        for (String query : List.of(
                "colour=red",
                "type=castle",
                "minArea=5&type=company",
                "minArea=9&maxArea=3",
                "near=-7,33",
                "region=MA-99",
                "type=",
                "id=")) {
            assertThat(gateway.get("/api/v1/changes?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void aFilingThatIsNotGrantedIsNotTold() throws Exception {
        try (EventStream stream = open(gateway, "?type=register-entry", null)) {
            stream.next();
            topics.send(Samples.filing("waiting", "001561191000066", Stage.SUBMITTED));
            topics.send(Samples.filing("granted", "001561191000066", Stage.GRANTED));
            assertThat(stream.next().get("data")).contains("D-GC-908/2025").doesNotContain("officer", "waiting");
            topics.send(Samples.filing("granted", "001561191000066", Stage.WITHDRAWN));
            assertThat(stream.next().get("data"))
                    .contains("D-GC-908/2025", "\"change\":\"withdrawn\"")
                    .doesNotContain("officer");
        }
    }

    @Test
    void aStandingIsToldByItsCompanyAlone() throws Exception {
        try (EventStream stream = open(gateway, "?type=standing", null)) {
            stream.next();
            topics.send(Samples.standing(1, "001561191000066"));
            assertThat(stream.next().get("data")).isEqualTo("{\"id\":\"001561191000066\"}");
        }
    }

    @Test
    void moreStreamsThanThereAreAreRefused() throws Exception {
        Deque<EventStream> open = new ArrayDeque<>();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                open.push(open(roomy, "", null));
                return open.size() == STREAMS;
            });
            var refused = roomy.get("/api/v1/changes");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        } finally {
            for (EventStream stream : open) {
                stream.close();
            }
        }
    }

    @Test
    void whoAsksForTheHeadersAloneTakesNoStream() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> streams(roomy) == 0);
        for (int i = 0; i <= STREAMS; i++) {
            assertThat(roomy.status("HEAD", "/api/v1/changes?type=company")).isEqualTo(200);
        }
        assertThat(roomy.status("HEAD", "/api/v1/changes?type=castle")).isEqualTo(400);
        assertThat(streams(roomy)).isZero();
        open(roomy, "", null).close();
    }

    @Test
    void aClientThatStopsReadingIsDisconnected() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> streams(roomy) == 0);
        try (Socket lazy = new Socket()) {
            lazy.setReceiveBufferSize(4096);
            lazy.connect(new InetSocketAddress(
                    roomy.uri("/").getHost(), roomy.uri("/").getPort()));
            lazy.getOutputStream()
                    .write("GET /api/v1/changes HTTP/1.1\r\nHost: gateway\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(30)).until(() -> streams(roomy) == 1);
            for (int batch = 0; batch < 12; batch++) {
                int first = batch * 1000;
                topics.sendAll(IntStream.range(first, first + 1000)
                        .mapToObj(i -> Samples.space(1, Samples.spaceState("lazy-" + i, "fes-shore", 100, 0)))
                        .toList());
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> streams(roomy) == 0);
        }
        // The other gateway has a small ring: what is still on its way would push out what the next test sends.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> IntStream.range(11_900, 12_000).forEach(i -> seen(gateway, "lazy-" + i + "@1")));
    }

    private static double streams(Running where) {
        return where.bean(MeterRegistry.class)
                .get("techvalley.streams.open")
                .gauge()
                .value();
    }

    private static EventStream open(Running where, String query, @Nullable String lastEventId) {
        return EventStream.open(where.uri("/api/v1/changes" + query), lastEventId);
    }

    /** The id of a stream that begins. */
    private static String here(Running where) throws IOException {
        try (EventStream stream = open(where, "", null)) {
            return stream.next().get("id");
        }
    }

    private static JsonNode data(Map<String, String> event) {
        return JSON.readTree(event.get("data"));
    }

    private static String match(EventStream stream) throws IOException {
        JsonNode data = data(stream.next());
        assertThat(data.at("/item/version")).isEqualTo(data.get("version"));
        return data.get("match").asString() + " " + data.get("id").asString() + "@"
                + data.get("version").asString();
    }

    private static void live(long version, String id, int available) {
        topics.send(Samples.space(version, Samples.spaceState(id, "live-park", 1000, 1000 - available)));
        seen(gateway, id + "@" + version);
    }

    private static void send(String id) {
        topics.send(Samples.space(1, Samples.spaceState(id, "fes-shore", 100, 0)));
        seen(gateway, id + "@1");
    }

    private static void seen(Running where, String tokens) {
        assertThat(where.get("/api/v1/overview", "Consistency-Token", tokens).statusCode())
                .isEqualTo(200);
    }
}
