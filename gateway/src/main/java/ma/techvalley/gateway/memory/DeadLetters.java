package ma.techvalley.gateway.memory;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends unreadable records to {@code <topic>.gateway.dlt} as they were, beside the applier and only as far as possible: the
 * topic itself still has them, and the gateway reads it from the start each time it starts.
 */
final class DeadLetters implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int WAITING = 1000;
    private static final int BLOCK_MILLIS = 10_000;

    private final KafkaProperties kafka;
    private final ThreadPoolExecutor sender = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().factory());

    DeadLetters(KafkaProperties kafka) {
        this.kafka = kafka;
        sender.setRejectedExecutionHandler((_, _) -> LOG.warn("Dead letter not kept: too many at once"));
    }

    void send(Topic topic, ConsumerRecord<String, byte[]> received, RuntimeException cause) {
        var letter = new ProducerRecord<>(
                topic.deadLetterTopic("gateway"), null, received.key(), received.value(), received.headers());
        header(letter, "original-topic", received.topic());
        header(letter, "original-partition", Integer.toString(received.partition()));
        header(letter, "original-offset", Long.toString(received.offset()));
        header(letter, "cause", cause.getClass().getName());
        sender.execute(() -> send(letter));
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private void send(ProducerRecord<String, byte[]> letter) {
        Map<String, Object> settings = kafka.client();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(letter).get(BLOCK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception away) {
            LOG.warn("Dead letter not kept: {}", away.getClass().getSimpleName());
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add("techvalley_dlt_" + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
