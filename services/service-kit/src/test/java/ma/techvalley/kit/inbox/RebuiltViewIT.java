package ma.techvalley.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.KafkaTopics;
import ma.techvalley.kit.fixture.NoteRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What {@code docs/runbooks/rebuild-a-view.md} says: a new collection, filled by a new group beside the old one. */
class RebuiltViewIT {
    /** Nobody else's here, so that none has just been deleted. */
    private static final Topic TOPIC = Topic.COMPLIANCE;

    private static final int AGGREGATES = 400;
    private static final int MIDWAY = 150;
    private final String service = "rebuilt-" + Ids.next();
    private final String newGroup = Ids.next();
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database =
            client.getDatabase("rebuilt_" + Ids.next().replace("-", ""));
    private final KafkaTopics topics = new KafkaTopics(EmbeddedPlatform.bootstrapServers());
    private final VersionedView<Known> first = new VersionedView<>(database, "known", Known.class);
    private final VersionedView<Known> second = new VersionedView<>(database, "known2", Known.class);

    record Known(String text) {}

    @BeforeEach
    void fill() {
        topics.recreate(TOPIC.topicName(), 3);
        send(1);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void noResultIsMissingWhileANewViewIsFilledAndTheOldOneServesAlsoIfThatEndsMidway() {
        var old = release("", filling(first));
        awaitAll(first, 1);
        try (ViewReaders readers = new ViewReaders(first, AGGREGATES)) {
            var killed = release(newGroup, dyingMidway());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> killed.getBean(Listening.class).isBroken());
            killed.close();
            assertThat(second.list(Filters.empty(), AGGREGATES)).hasSizeBetween(1, AGGREGATES - 1);
            send(2);
            awaitAll(first, 2);
            readers.findAllOf(AGGREGATES);

            var renewed = release(newGroup, filling(second));
            awaitAll(second, 2);
            readers.read(second);
            old.close();
            database.getCollection("known").drop();
            readers.findAllOf(AGGREGATES);
            renewed.close();
        }
    }

    private AnnotationConfigApplicationContext release(String group, Consumer<Event> reaction) {
        return ReadingService.named(service, new SimpleMeterRegistry())
                .with("techvalley.inbox.group=" + group)
                .start(TOPIC, reaction);
    }

    private static Consumer<Event> filling(VersionedView<Known> view) {
        return event -> view.put(event, new Known(event.subject() + "@" + event.version()));
    }

    /** As a kill would: what was read last is not committed. */
    private Consumer<Event> dyingMidway() {
        var read = new AtomicInteger();
        Consumer<Event> filling = filling(second);
        return event -> {
            if (read.incrementAndGet() > MIDWAY) {
                throw new LinkageError("killed");
            }
            filling.accept(event);
        };
    }

    private void send(long version) {
        topics.send(IntStream.range(0, AGGREGATES)
                .mapToObj(n -> NoteRecords.on(TOPIC.topicName(), NoteRecords.of(ViewReaders.id(n), version)))
                .toList());
    }

    private static void awaitAll(VersionedView<Known> view, long version) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> IntStream.range(0, AGGREGATES).allMatch(n -> view.holds(ViewReaders.id(n), version)));
    }
}
