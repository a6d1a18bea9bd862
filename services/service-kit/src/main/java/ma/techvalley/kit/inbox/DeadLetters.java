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
import ma.techvalley.kit.problem.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The records this service could not accept, and the way back. They are handed to the listener again, in their order; they
 * never return to the topic itself, where an old version would land behind newer ones. One that never can be accepted, and keeps
 * those behind it from being tried, is passed over when somebody says so.
 */
@Endpoint(id = "deadletters")
public class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
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
     * @param stoppedAt which one that was, as {@code partition/offset}
     */
    public record Redrive(
            int accepted,
            long remaining,
            @Nullable String stoppedBy,
            @Nullable String stoppedAt) {
        static Redrive all(int accepted) {
            return new Redrive(accepted, 0, null, null);
        }
    }

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

    /**
     * Passes over one, so that a redrive goes on behind it. It stays on the topic.
     *
     * @return how many still wait
     * @throws Refusal 404 if there is no such partition, 409 unless it is the next to be redriven: what is passed over has been seen to be refused
     */
    @DeleteOperation
    public synchronized Map<String, Long> skip(@Selector String topic, @Selector int partition, @Selector long offset) {
        TopicListener listener = listeners.stream()
                .filter(one -> topic(one).equals(topic))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("topic of dead letters", topic));
        try (var consumer = consumer()) {
            Set<TopicPartition> partitions = partitions(consumer, listener);
            TopicPartition skipped = new TopicPartition(topic, partition);
            if (!partitions.contains(skipped)) {
                throw Refusal.notFound("partition of " + topic, Integer.toString(partition));
            }
            requireNext(consumer, skipped, offset);
            done(consumer, skipped, offset);
            LOG.warn("Dead letter passed over: {}@{}", skipped, offset);
            return Map.of(topic, remaining(consumer, partitions));
        }
    }

    private void requireNext(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        if (remaining(consumer, Set.of(partition)) == 0) {
            throw Refusal.conflict("No dead letter waits in " + partition + ".");
        }
        long next = next(consumer, partition);
        if (next != offset) {
            throw Refusal.conflict("The next dead letter to be redriven in %s is %d.".formatted(partition, next));
        }
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
                                Failures.root(again).toString(),
                                letter.partition() + "/" + letter.offset());
                    }
                    accepted++;
                    done(consumer, new TopicPartition(letter.topic(), letter.partition()), letter.offset());
                }
            }
            return Redrive.all(accepted);
        }
    }

    private static void done(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset + 1)));
    }

    private long remaining(KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .mapToLong(partition -> offset(ends, partition) - next(consumer, partition))
                .sum();
    }

    private static long next(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        Set<TopicPartition> one = Set.of(partition);
        OffsetAndMetadata done = consumer.committed(one).get(partition);
        return done == null ? offset(consumer.beginningOffsets(one), partition) : done.offset();
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
