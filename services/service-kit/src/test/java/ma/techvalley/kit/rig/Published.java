package ma.techvalley.kit.rig;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.fixture.KafkaTopics;

/** Reads the whole of a topic, as a consumer that starts today would. */
public record Published(Topic topic) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Waits until subjects that begin like this have at least so many events, then returns all they have. */
    public List<Event> of(String subject, int atLeast) {
        List<Event> found = new CopyOnWriteArrayList<>();
        await().atMost(LONGEST).until(() -> {
            found.clear();
            found.addAll(now(subject));
            return found.size() >= atLeast;
        });
        return found;
    }

    private List<Event> now(String subject) {
        return new KafkaTopics(EmbeddedPlatform.bootstrapServers())
                .events(topic.topicName()).stream()
                        .filter(event -> event.subject().startsWith(subject))
                        .toList();
    }
}
