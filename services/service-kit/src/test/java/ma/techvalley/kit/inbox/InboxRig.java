package ma.techvalley.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.KafkaTopics;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** A service that reads one topic, of a single partition so that every record has its place; and remembers what it took note of. */
final class InboxRig implements AutoCloseable {
    private static final Topic TOPIC = Topic.ZONES;
    private static final String INSTANCE = "one";
    private final String consumer = "reader-" + Ids.next();
    private final KafkaTopics topics = new KafkaTopics(EmbeddedPlatform.bootstrapServers());
    private final Consumer<Event> reaction;
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param reaction runs before an event counts as seen */
    InboxRig(Consumer<Event> reaction) {
        this(reaction, EmbeddedPlatform.bootstrapServers());
    }

    /** @param bootstrapServers where it is told to find the broker at its first start */
    InboxRig(Consumer<Event> reaction, String bootstrapServers) {
        this.reaction = reaction;
        topics.recreate(TOPIC.topicName(), 1);
        topics.recreate(deadLetterTopic(), 1);
        start(bootstrapServers);
    }

    void start() {
        start(EmbeddedPlatform.bootstrapServers());
    }

    private void start(String bootstrapServers) {
        context = ReadingService.named(consumer, meters)
                .at(bootstrapServers)
                .with("techvalley.inbox.instance=" + INSTANCE)
                .start(TOPIC, event -> {
                    reaction.accept(event);
                    seen.add(event.subject() + "@" + event.version());
                });
    }

    /** As when the name of the brokers, that was not known, is known from now on. */
    void nameBrokers() {
        DefaultKafkaConsumerFactory<?, ?> consumers = context.getBean(DefaultKafkaConsumerFactory.class);
        consumers.updateConfigs(
                Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, EmbeddedPlatform.bootstrapServers()));
    }

    /** A reader that keeps the place of ours, as the brokers see one that was killed until they miss it, only for longer: it says that it is there, and reads no more. */
    KafkaConsumer<String, byte[]> dead() {
        var settings = new Properties();
        settings.setProperty(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, EmbeddedPlatform.bootstrapServers());
        settings.setProperty(ConsumerConfig.GROUP_ID_CONFIG, consumer);
        settings.setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, INSTANCE + "." + TOPIC.topicName());
        settings.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        reader.subscribe(List.of(TOPIC.topicName()));
        await().until(() -> {
            reader.poll(Duration.ofMillis(100));
            return !reader.assignment().isEmpty();
        });
        return reader;
    }

    @SafeVarargs
    final void send(ProducerRecord<String, byte[]>... records) {
        List<ProducerRecord<String, byte[]>> all = new ArrayList<>();
        for (ProducerRecord<String, byte[]> one : records) {
            all.add(one);
        }
        topics.send(all);
    }

    /** Returns when exactly these were seen, in this order. */
    void awaitSeen(String... versions) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen).containsExactly(versions));
    }

    List<ConsumerRecord<String, byte[]>> deadLetters() {
        return topics.records(deadLetterTopic());
    }

    void awaitDeadLetters(int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadLetters()).hasSize(count));
    }

    double counted(String counter) {
        return meters.counter(counter, "topic", TOPIC.topicName()).count();
    }

    DeadLetters desk() {
        return context.getBean(DeadLetters.class);
    }

    Listening listening() {
        return context.getBean(Listening.class);
    }

    String deadLetterTopic() {
        return TOPIC.deadLetterTopic(consumer);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
    }
}
