package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.embedded.EmbeddedBroker;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Promise 5. There is no store and no service here to begin with; then the broker goes, too. */
class FaultsIT {
    private static final String ICE = "001561191000066";
    private static final List<String> READS = List.of(
            "/api/v1/zones",
            "/api/v1/zones/casanearshore",
            "/api/v1/office-spaces?q=casa&sort=-area",
            "/api/v1/office-spaces/one",
            "/api/v1/companies",
            "/api/v1/companies/" + ICE,
            "/api/v1/jobs?groupBy=region,month",
            "/api/v1/data-protection-register",
            "/api/v1/overview");

    @TempDir
    Path directory;

    @Test
    void readsAnswerWithEverythingElseDownAndSayHowOldTheyAre() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(directory);
        try (Running gateway = Running.start(broker.bootstrapServers())) {
            assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            try (Topics topics = Topics.create(broker.bootstrapServers())) {
                topics.send(Samples.park("casanearshore", "MA-06", "Casablanca"));
                topics.send(Samples.space(1, Samples.spaceState("one", "casanearshore", 1000, 400)));
                topics.send(Samples.company(ICE, "Atlas", "casanearshore"));
                topics.send(Samples.report(ICE, "casanearshore", YearMonth.of(2026, 9), 40));
                topics.send(Samples.filing("filing-1", ICE, Stage.GRANTED));
                gateway.untilReady();
                gateway.get("/api/v1/office-spaces/one", "Consistency-Token", "one@1,filing-1@3," + ICE + "@1");
                broker.stop();
            }
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(age(gateway)).isGreaterThan(2));
            for (String read : READS) {
                assertThat(gateway.get(read).statusCode()).as(read).isEqualTo(200);
            }
            assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(gateway.post("/api/v1/office-spaces/one/holds", "{}").statusCode())
                    .isEqualTo(503);

            broker.restart();
            try (Topics topics = Topics.existing(broker.bootstrapServers())) {
                topics.send(Samples.space(2, Samples.spaceState("one", "casanearshore", 1000, 500)));
            }
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(gateway.json("/api/v1/office-spaces/one")
                                    .get("availableArea")
                                    .asInt())
                            .isEqualTo(500));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(age(gateway)).isLessThan(3));
        } finally {
            broker.close();
        }
    }

    @Test
    void livesUntilAnErrorEndsWhatReadsTheTopics() throws Exception {
        var applier = (Logger) LoggerFactory.getLogger("ma.techvalley.gateway.memory.Applier");
        var failing = new Failing();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Topics topics = Topics.create(broker.bootstrapServers());
                Running gateway = Running.start(broker.bootstrapServers()).untilReady()) {
            assertThat(gateway.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            applier.addAppender(failing);
            topics.send(new ProducerRecord<>(Topic.ZONES.topicName(), "poison", "not json".getBytes()));

            await().until(() -> gateway.get("/actuator/health/liveness").statusCode() == 503);
            assertThat(gateway.get("/api/v1/zones").statusCode()).isEqualTo(200);
        } finally {
            applier.detachAppender(failing);
        }
    }

    /** Stands for whatever an Error comes from: it is thrown where the applier tells of a record that it cannot read. */
    private static final class Failing extends AppenderBase<ILoggingEvent> {
        private Failing() {
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            throw new LinkageError("planted");
        }
    }

    private static long age(Running gateway) {
        return Long.parseLong(
                gateway.get("/api/v1/overview").headers().firstValue("Age").orElseThrow());
    }
}
