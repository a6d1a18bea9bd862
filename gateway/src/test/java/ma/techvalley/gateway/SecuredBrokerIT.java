package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.containers.SecuredBroker;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On a broker that asks everybody who they are and allows what the repository's access list says; only in a container. */
@EnabledIfSystemProperty(named = "techvalley.containers", matches = "true")
class SecuredBrokerIT {
    @Test
    void memoryFreshnessAndDeadLettersWorkAsTheGatewaysOwnUser() throws Exception {
        try (SecuredBroker broker = SecuredBroker.start("gateway")) {
            Map<String, Object> administrator = broker.administrator().client();
            try (Topics topics = Topics.create(administrator);
                    Running gateway = Running.start("", settings(broker)).untilReady()) {
                topics.send(new ProducerRecord<>(Topic.ZONES.topicName(), "poison", "not json".getBytes()));
                topics.send(Samples.park("casanearshore", "MA-06", "Casablanca"));

                await().until(() -> gateway.get("/api/v1/zones/casanearshore").statusCode() == 200);
                await().until(() -> gateway.get("/api/v1/overview")
                        .headers()
                        .allValues("Age")
                        .equals(List.of("0")));
                await().untilAsserted(
                                () -> assertThat(Letters.on(administrator, Topic.ZONES.deadLetterTopic("gateway")))
                                        .containsExactly("not json"));
            }
        }
    }

    private static String[] settings(SecuredBroker broker) {
        return Stream.of(broker.arguments("gateway"))
                .map(argument -> argument.substring(2))
                .toArray(String[]::new);
    }
}
