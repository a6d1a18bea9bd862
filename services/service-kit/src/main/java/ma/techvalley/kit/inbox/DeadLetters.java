package ma.techvalley.kit.inbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.problem.Failures;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The records this service could not accept, and the way back. They are handed to the listener again, in their order; they
 * never return to the topic itself, where an old version would land behind newer ones.
 */
@Endpoint(id = "deadletters")
public class DeadLetters {
    private static final Duration POLL = Duration.ofMillis(500);
    private final List<TopicListener> listeners;
    private final Inbox inbox;
    private final Map<String, Object> settings;
    private final Service service;

    DeadLetters(List<TopicListener> listeners, Inbox inbox, Map<String, Object> settings, Service service) {
        this.listeners = listeners;
        this.inbox = inbox;
        this.settings = settings;
        this.service = service;
    }

    /**
     * What a redrive did.
     *
     * @param accepted records the listener has taken now
     * @param remaining records still to be redriven
     * @param stoppedBy why the first remaining one was refused again; absent where all were accepted
     */
    public record Redrive(
            int accepted, long remaining, @Nullable String stoppedBy) {}

    /** How many wait, by topic. */
    @ReadOperation
    public Map<String, Long> waiting() {
        Map<String, Long> waiting = new LinkedHashMap<>();
        for (TopicListener listener : listeners) {
            try (var consumer = consumer()) {
                waiting.put(topic(listener), remaining(consumer, partitions(consumer, listener)));
            }
        }
        return waiting;
    }

    /** Tries them again, until one is refused again. */
    @WriteOperation
    public synchronized Map<String, Redrive> redrive() {
        Map<String, Redrive> redriven = new LinkedHashMap<>();
        listeners.forEach(listener -> redriven.put(topic(listener), redrive(listener)));
        return redriven;
    }

    private Redrive redrive(TopicListener listener) {
        try (var consumer = consumer()) {
            Set<TopicPartition> partitions = partitions(consumer, listener);
            consumer.assign(partitions);
            int accepted = 0;
            while (remaining(consumer, partitions) > 0) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
                    try {
                        inbox.receive(letter, listener);
                    } catch (RuntimeException again) {
                        return new Redrive(
                                accepted,
                                remaining(consumer, partitions),
                                Failures.root(again).toString());
                    }
                    accepted++;
                    consumer.commitSync(Map.of(
                            new TopicPartition(letter.topic(), letter.partition()),
                            new OffsetAndMetadata(letter.offset() + 1)));
                }
            }
            return new Redrive(accepted, 0, null);
        }
    }

    private long remaining(KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        Map<TopicPartition, OffsetAndMetadata> done = consumer.committed(partitions);
        return partitions.stream()
                .mapToLong(partition -> {
                    OffsetAndMetadata committed = done.get(partition);
                    long from = committed == null ? offset(starts, partition) : committed.offset();
                    return offset(ends, partition) - from;
                })
                .sum();
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition));
    }

    private Set<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, TopicListener listener) {
        return consumer.partitionsFor(topic(listener)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String topic(TopicListener listener) {
        return listener.topic().deadLetterTopic(service.name());
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
