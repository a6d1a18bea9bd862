package ma.techvalley.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** Runs the listeners from the service's start to its stop. */
public final class Listening implements SmartLifecycle {
    private static final Duration AUTHORIZATION_RETRY = Duration.ofSeconds(10);
    /** A crash redelivers this much, which changes nothing; a commit for each record would cost the broker one more record. */
    private static final Duration COMMIT = Duration.ofSeconds(1);

    /** For all of them together: with the broker away each would take so long. */
    private static final Duration STOP = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private final List<KafkaMessageListenerContainer<String, byte[]>> containers;
    private volatile Beginning beginning = new Beginning(List.of());
    private volatile boolean running;

    Listening(List<TopicListener> listeners, Inbox inbox, Reading reading, CommonErrorHandler failures) {
        requireOnePerTopic(listeners);
        this.containers = listeners.stream()
                .map(listener -> container(listener, inbox, reading, failures))
                .toList();
    }

    /** Who reads, and how. */
    record Reading(ConsumerFactory<String, byte[]> consumers, InboxProperties properties) {}

    @Override
    public void start() {
        beginning = new Beginning(containers);
        beginning.begin();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            stop(beginning.end(STOP));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(List<KafkaMessageListenerContainer<String, byte[]>> begun) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(begun.size());
        begun.forEach(container -> container.stop(stopped::countDown));
        if (!stopped.await(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("A listener is still at work after {} and is left behind", STOP);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether a listener has ended by itself, on an Error, so that nothing but a restart of this instance helps. */
    public boolean isBroken() {
        return running && beginning.isBroken();
    }

    /** Whether some have not begun because no broker's name is known; they begin by themselves. */
    public boolean isWaiting() {
        return running && beginning.isWaiting();
    }

    /** After the stores and the relay are up, and before they go down. */
    @Override
    public int getPhase() {
        return 1000;
    }

    /** Two would share the topic's partitions, and each would see half of it. */
    private static void requireOnePerTopic(List<TopicListener> listeners) {
        if (listeners.stream().map(TopicListener::topic).distinct().count() < listeners.size()) {
            throw new IllegalStateException("A service has one listener for each topic it reads: " + listeners);
        }
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            TopicListener listener, Inbox inbox, Reading reading, CommonErrorHandler failures) {
        ContainerProperties properties =
                new ContainerProperties(listener.topic().topicName());
        properties.setAckMode(AckMode.TIME);
        properties.setAckTime(COMMIT.toMillis());
        properties.setMissingTopicsFatal(false);
        properties.setAuthExceptionRetryInterval(AUTHORIZATION_RETRY);
        properties.setMessageListener((MessageListener<String, byte[]>) received -> inbox.receive(received, listener));
        properties.setKafkaConsumerProperties(member(reading.properties().memberOf(listener.topic())));
        var container = new KafkaMessageListenerContainer<>(reading.consumers(), properties);
        container.setBeanName(listener.topic().topicName());
        container.setCommonErrorHandler(failures);
        return container;
    }

    private static Properties member(String name) {
        Properties settings = new Properties();
        if (!name.isEmpty()) {
            settings.setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name);
        }
        return settings;
    }
}
