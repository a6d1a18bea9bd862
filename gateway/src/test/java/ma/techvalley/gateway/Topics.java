package ma.techvalley.gateway;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of a broker and a producer that stands for the services. */
public final class Topics implements AutoCloseable {
    /** What a test has sent is still there when it is read, however much it is. */
    private static final Map<String, String> CONFIGS =
            Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "3600000");

    private final KafkaProducer<String, byte[]> producer;

    private Topics(Map<String, Object> client) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("linger.ms", "0");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Makes the topics, as the services do. */
    public static Topics create(String bootstrapServers) throws Exception {
        return create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** As somebody who may. */
    static Topics create(Map<String, Object> client) throws Exception {
        try (Admin admin = Admin.create(client)) {
            List<NewTopic> wanted = Arrays.stream(Topic.values())
                    .map(topic -> new NewTopic(topic.topicName(), 3, (short) 1).configs(CONFIGS))
                    .toList();
            admin.createTopics(wanted).all().get(30, TimeUnit.SECONDS);
        }
        return new Topics(client);
    }

    /** Of a broker that has them. */
    public static Topics existing(String bootstrapServers) {
        return new Topics(Map.of("bootstrap.servers", bootstrapServers));
    }

    public void send(ProducerRecord<String, byte[]> event) {
        try {
            producer.send(event).get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits for none but the last. */
    public void sendAll(List<ProducerRecord<String, byte[]>> events) {
        events.forEach(producer::send);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
