package ma.techvalley.bench.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.util.FileSystemUtils;

/** A broker of this process with the platform's topics, empty. Nothing is compacted, so that what is replayed is what was written. */
public final class Broker implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final EmbeddedBroker broker;
    private final Path directory;

    private Broker(EmbeddedBroker broker, Path directory) {
        this.broker = broker;
        this.directory = directory;
    }

    /** @param directory is emptied before and after */
    public static Broker start(Path directory) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(directory);
        var broker = new Broker(EmbeddedBroker.start(directory), directory);
        broker.createTopics();
        return broker;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    private void createTopics() throws IOException, InterruptedException {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            topics.add(new NewTopic(topic.topicName(), PARTITIONS, (short) 1)
                    .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1")));
            topics.add(new NewTopic(topic.deadLetterTopic("gateway"), 1, (short) 1));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        broker.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
