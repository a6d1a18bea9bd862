package ma.techvalley.bench.visible;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.contracts.Topic;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;

/** The floor: a record is sent, and polled by somebody who waits for it. The key is the moment when it was sent. */
final class Hop implements AutoCloseable {
    private static final TopicPartition PLACE = new TopicPartition(Topic.ZONES.topicName(), 0);
    private static final byte[] EVENT = new byte[600];
    private static final Duration WAIT = Duration.ofMillis(200);

    private final KafkaProducer<Long, byte[]> producer;
    private final KafkaConsumer<Long, byte[]> consumer;

    Hop(Broker broker) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        "0"),
                new LongSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new LongDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(PLACE));
        consumer.seekToEnd(List.of(PLACE));
        consumer.position(PLACE);
    }

    /** Nanoseconds of each record, in an open loop. */
    Histogram run(int perSecond, Duration length) throws InterruptedException {
        long records = length.toMillis() * perSecond / 1_000;
        Thread sender = Thread.ofPlatform().start(() -> send(perSecond, records));
        Histogram nanos = new Histogram(3);
        while (nanos.getTotalCount() < records) {
            for (ConsumerRecord<Long, byte[]> received : consumer.poll(WAIT)) {
                nanos.recordValue(Math.max(0, System.nanoTime() - Objects.requireNonNull(received.key())));
            }
        }
        sender.join();
        return nanos;
    }

    private void send(int perSecond, long records) {
        long start = System.nanoTime();
        try {
            for (long record = 0; record < records; record++) {
                long intended = start + record * 1_000_000_000L / perSecond;
                TimeUnit.NANOSECONDS.sleep(intended - System.nanoTime());
                producer.send(new ProducerRecord<>(PLACE.topic(), PLACE.partition(), intended, EVENT));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
