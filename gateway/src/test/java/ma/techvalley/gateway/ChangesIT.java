package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.embedded.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesIT {
    private static final int STREAMS = 4;

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.park("fes-shore", "MA-03", "Fès"));
        gateway = Running.start(
                        broker.bootstrapServers(),
                        "techvalley.gateway.memory.ring=16",
                        "techvalley.gateway.memory.streams=" + STREAMS,
                        "techvalley.gateway.memory.streams-of-one-client=" + (STREAMS + 1),
                        "techvalley.gateway.memory.heartbeat=1s")
                .untilReady();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        broker.close();
    }

    @Test
    void tellsWhatBecameVisibleAndGoesOnWhereAClientLeftOff() throws Exception {
        List<String> ids = new ArrayList<>();
        String last;
        try (EventStream stream = EventStream.open(gateway.uri("/api/v1/changes?type=office-space"), null)) {
            last = stream.next().get("id");
            for (int i = 0; i < 5; i++) {
                send("first-" + i);
                Map<String, String> event = stream.next();
                assertThat(event.get("event")).isEqualTo("office-space");
                assertThat(event.get("data"))
                        .contains("\"change\":\"registered\"", "\"availableArea\":100")
                        .doesNotContain("allocations");
                ids.add(event.get("data").replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1"));
                last = event.get("id");
            }
        }
        for (int i = 0; i < 5; i++) {
            send("second-" + i);
        }
        try (EventStream stream = EventStream.open(gateway.uri("/api/v1/changes?type=office-space"), last)) {
            assertThat(stream.next().get("event")).isEqualTo("start");
            for (int i = 0; i < 5; i++) {
                ids.add(stream.next().get("data").replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1"));
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
    void aClientThatWasAwayTooLongIsToldToStartOver() throws Exception {
        String old;
        try (EventStream stream = EventStream.open(gateway.uri("/api/v1/changes"), null)) {
            old = stream.next().get("id");
        }
        for (int i = 0; i < 20; i++) {
            send("many-" + i);
        }
        for (String id : new String[] {old, "elsewhere-7", "nonsense"}) {
            try (EventStream stream = EventStream.open(gateway.uri("/api/v1/changes"), id)) {
                Map<String, String> event = stream.next();
                assertThat(event.get("event").equals("reset")
                                || stream.next().get("event").equals("reset"))
                        .isTrue();
            }
        }
    }

    @Test
    void aFilingThatIsNotGrantedIsNotTold() throws Exception {
        try (EventStream stream = EventStream.open(gateway.uri("/api/v1/changes?type=register-entry"), null)) {
            stream.next();
            topics.send(Samples.filing("waiting", "001561191000066", Stage.SUBMITTED));
            topics.send(Samples.filing("granted", "001561191000066", Stage.GRANTED));
            assertThat(stream.next().get("data")).contains("D-GC-908/2025").doesNotContain("officer");
        }
    }

    @Test
    void moreStreamsThanThereAreAreRefused() throws Exception {
        Deque<EventStream> open = new ArrayDeque<>();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                open.push(EventStream.open(gateway.uri("/api/v1/changes"), null));
                return open.size() == STREAMS;
            });
            var refused = gateway.get("/api/v1/changes");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        } finally {
            for (EventStream stream : open) {
                stream.close();
            }
        }
    }

    private static void send(String id) {
        topics.send(Samples.space(1, Samples.spaceState(id, "fes-shore", 100, 0)));
        assertThat(gateway.get("/api/v1/office-spaces/" + id, "Consistency-Token", id + "@1")
                        .statusCode())
                .isEqualTo(200);
    }
}
