package ma.techvalley.gateway.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the gateway's dead letters where they do not exist: brokers do not do that by themselves. */
final class DeadLetterTopics {
    private static final int CALL_MILLIS = 5_000;
    private static final int REQUEST_MILLIS = 4_000;

    private final KafkaProperties kafka;

    DeadLetterTopics(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /** @throws KafkaException if one does not exist afterwards */
    void create() throws InterruptedException {
        Map<String, Object> settings = kafka.client();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            // Asked first: who may not create is refused also where there is nothing left to create.
            for (KafkaFuture<Void> created :
                    admin.createTopics(missing(admin)).values().values()) {
                await(created);
            }
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause ? cause : new KafkaException(refused.getCause());
        }
    }

    private List<NewTopic> missing(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        return Arrays.stream(Topic.values())
                .map(topic -> topic.deadLetterTopic("gateway"))
                .filter(name -> !present.contains(name))
                .map(this::topic)
                .toList();
    }

    /** In one partition, in the order they came: nobody listens to them. */
    private NewTopic topic(String name) {
        return new NewTopic(name, 1, kafka.replicas()).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    private static void await(KafkaFuture<Void> created) throws InterruptedException, ExecutionException {
        try {
            created.get();
        } catch (ExecutionException refused) {
            // Another gateway may be starting, too.
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
