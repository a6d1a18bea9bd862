package ma.techvalley.gateway.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.config.KafkaProperties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The applier's thread, from the gateway's start to its stop. A broker or topic that is away is waited for. */
final class Remembering implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Remembering.class);
    private static final int STOP_MILLIS = 5_000;
    private static final int CALL_MILLIS = 5_000;

    private final MemoryProperties properties;
    private final KafkaProperties kafka;
    private final Applier applier;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean broken;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private @Nullable Thread thread;
    private String lastTrouble = "";

    Remembering(MemoryProperties properties, KafkaProperties kafka, Applier applier, Progress progress) {
        this.properties = properties;
        this.kafka = kafka;
        this.applier = applier;
        this.progress = progress;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform()
                .name("gateway-memory")
                .uncaughtExceptionHandler((_, error) -> {
                    broken = true;
                    LOG.error("The topics are read no further; this instance has to be started again", error);
                })
                .start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        KafkaConsumer<String, byte[]> polling = consumer;
        if (polling != null) {
            polling.wakeup();
        }
        if (thread != null) {
            try {
                thread.join(STOP_MILLIS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether an Error has ended it, so that nothing but a restart of this instance helps. */
    boolean isBroken() {
        return broken;
    }

    private void run() {
        while (running) {
            try (var opened = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = opened;
                follow(new Following(opened, applier, progress, offsets()));
            } catch (WakeupException stopped) {
                LOG.debug("Woken up to stop");
            } catch (RuntimeException trouble) {
                tell(trouble);
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    /** @throws KafkaException while one of the topics does not exist, or the broker is away */
    private Offsets offsets() {
        try (Admin admin = Admin.create(kafka.client())) {
            List<String> names =
                    Arrays.stream(Topic.values()).map(Topic::topicName).toList();
            return Offsets.of(admin.describeTopics(names)
                    .allTopicNames()
                    .get(CALL_MILLIS, TimeUnit.MILLISECONDS)
                    .values());
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause ? cause : new KafkaException(refused.getCause());
        } catch (TimeoutException away) {
            throw new KafkaException(away);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new WakeupException();
        }
    }

    private void follow(Following following) {
        following.start();
        lastTrouble = "";
        LOG.info("Reading the topics");
        while (running) {
            following.round(properties.poll());
        }
    }

    /** Once for each kind of trouble, not once a second. */
    private void tell(RuntimeException trouble) {
        String kind = trouble.getClass().getSimpleName();
        if (!kind.equals(lastTrouble)) {
            lastTrouble = kind;
            if (trouble instanceof KafkaException) {
                LOG.warn("Waiting for the topics: {}", kind);
            } else {
                LOG.error("The memory starts reading again", trouble);
            }
        }
    }

    private void pause() {
        try {
            boolean _ = stopping.await(properties.retry().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            running = false;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.client();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        return settings;
    }
}
