package ma.techvalley.zones.running;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.fixture.KafkaTopics;

/** What anybody who reads the service's topic from its start has seen of one aggregate. */
final class ZonesTopic {
    private ZonesTopic() {}

    /** All its events, once the one of that version is there; in the order of the topic. */
    static List<Event> eventsOf(String id, long lastVersion) {
        return await().until(
                        () -> all().stream()
                                .filter(event -> event.subject().equals(id))
                                .toList(),
                        events -> !events.isEmpty() && events.getLast().version() >= lastVersion);
    }

    /** The ids of all aggregates there are events of, once that one is among them. */
    static Set<String> idsOnceThereIs(String id) {
        eventsOf(id, 1);
        return all().stream().map(Event::subject).collect(Collectors.toSet());
    }

    private static List<Event> all() {
        return new KafkaTopics(EmbeddedPlatform.bootstrapServers()).events(Topic.ZONES.topicName());
    }
}
