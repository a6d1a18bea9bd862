package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.embedded.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static long age(Running gateway) {
        return Long.parseLong(
                gateway.get("/api/v1/overview").headers().firstValue("Age").orElseThrow());
    }
}
