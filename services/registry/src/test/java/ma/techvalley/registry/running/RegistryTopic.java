package ma.techvalley.registry.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.fixture.KafkaTopics;

/** What really is on the registry's topic. */
public final class RegistryTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private RegistryTopic() {}

    /** All events of a company, once that version of it is there. */
    public static List<Event> eventsUntil(String ice, long version) {
        return await().atMost(PATIENCE)
                .until(
                        () -> all().stream()
                                .filter(event -> event.subject().equals(ice))
                                .toList(),
                        events -> events.stream().anyMatch(event -> event.version() >= version));
    }

    /** Everything that is committed. */
    public static List<Event> all() {
        return new KafkaTopics(EmbeddedPlatform.bootstrapServers()).events(Topic.REGISTRY.topicName());
    }
}
