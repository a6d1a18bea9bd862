package ma.techvalley.gateway.memory;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends unreadable records to {@code <topic>.gateway.dlt} as they were, beside the applier and only as far as possible: the
 * topic itself still has them, and the gateway reads it from the start each time it starts. What is there already is not sent again.
 */
final class DeadLetters implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    /** Bytes of letters that wait, with what each costs besides. */
    private static final int ROOM = 32 << 20;

    private static final int ENVELOPE = 500;
    private static final int BLOCK_MILLIS = 10_000;
    /** A producer without letters is closed after so many seconds. */
    private static final long IDLE_SECONDS = 10;

    private final KafkaProperties kafka;
    private final KeptLetters kept;
    private final LinkedBlockingQueue<Letter> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(ROOM);
    private @Nullable Thread sender;

    DeadLetters(KafkaProperties kafka) {
        this.kafka = kafka;
        this.kept = new KeptLetters(kafka);
    }

    private record Letter(KeptLetters.Place place, ProducerRecord<String, byte[]> record, int size) {}

    /** For the applier's thread, which never waits here. */
    void keep(Topic topic, ConsumerRecord<String, byte[]> received, RuntimeException cause) {
        var record = new ProducerRecord<>(
                topic.deadLetterTopic("gateway"), null, received.key(), received.value(), received.headers());
        header(record, "original-topic", received.topic());
        header(record, KeptLetters.PARTITION, Integer.toString(received.partition()));
        header(record, KeptLetters.OFFSET, Long.toString(received.offset()));
        header(record, "cause", cause.getClass().getName());
        int size = ENVELOPE + (received.value() == null ? 0 : received.value().length);
        if (!room.tryAcquire(size)) {
            LOG.warn("Dead letter not kept: too many at once");
            return;
        }
        var place = KeptLetters.Place.of(received.partition(), received.offset(), received.value());
        waiting.add(new Letter(place, record, size));
        if (sender == null) {
            sender = Thread.ofVirtual().name("gateway-dead-letters").start(this::run);
        }
    }

    @Override
    public void close() {
        if (sender != null) {
            sender.interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                Letter first = waiting.take();
                room.release(first.size());
                deliver(first);
            }
        } catch (InterruptedException stopping) {
            // Closed: what still waits is found on its topic at the next start.
        }
    }

    /** That one and what comes soon after, with one producer. */
    private void deliver(Letter first) throws InterruptedException {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            for (Letter letter = first; letter != null; letter = next()) {
                if (kept.add(letter.record().topic(), letter.place())) {
                    send(letter, producer);
                }
            }
        } catch (KafkaException unreachable) {
            LOG.warn("Dead letter not kept: {}", unreachable.getClass().getSimpleName());
        }
    }

    private @Nullable Letter next() throws InterruptedException {
        Letter next = waiting.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        if (next != null) {
            room.release(next.size());
        }
        return next;
    }

    private void send(Letter letter, KafkaProducer<String, byte[]> producer) {
        try {
            producer.send(letter.record(), (_, failure) -> {
                if (failure != null) {
                    missed(letter, failure);
                }
            });
        } catch (KafkaException away) {
            missed(letter, away);
        }
    }

    private void missed(Letter letter, Exception failure) {
        kept.remove(letter.record().topic(), letter.place());
        LOG.warn("Dead letter not kept: {}", failure.getClass().getSimpleName());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.client();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
        return settings;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(KeptLetters.HEADER + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
