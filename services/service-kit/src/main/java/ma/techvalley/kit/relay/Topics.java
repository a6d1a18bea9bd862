package ma.techvalley.kit.relay;

import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics a service owns and the dead-letter topics of what it reads, where they do not exist. */
final class Topics {
    private final Properties client;
    private final KafkaProperties kafka;
    private final Service service;
    private final Collection<Topic> reads;

    Topics(KafkaProperties kafka, Service service, Collection<Topic> reads) {
        this.client = new KafkaClients(kafka).common();
        this.kafka = kafka;
        this.service = service;
        this.reads = reads;
    }

    void create() throws InterruptedException {
        Stream<NewTopic> deadLetters = reads.stream()
                .map(topic -> topic.deadLetterTopic(service.name()))
                .map(name -> new NewTopic(name, kafka.partitions(), kafka.replicas())
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        Stream<NewTopic> own = service.writes().stream()
                .map(topic -> new NewTopic(topic.topicName(), kafka.partitions(), kafka.replicas())
                        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        try (Admin admin = Admin.create(client)) {
            for (KafkaFuture<Void> created : admin.createTopics(
                            Stream.concat(own, deadLetters).toList())
                    .values()
                    .values()) {
                await(created);
            }
        }
    }

    private static void await(KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("a topic cannot be created", refused.getCause());
            }
        }
    }
}
