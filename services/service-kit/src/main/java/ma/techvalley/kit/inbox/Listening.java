package ma.techvalley.kit.inbox;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** Runs the listeners from the service's start to its stop. */
final class Listening implements SmartLifecycle {
    private final List<KafkaMessageListenerContainer<String, byte[]>> containers;
    private volatile boolean running;

    Listening(
            List<TopicListener> listeners,
            Inbox inbox,
            ConsumerFactory<String, byte[]> consumers,
            CommonErrorHandler failures) {
        this.containers = listeners.stream()
                .map(listener -> container(listener, inbox, consumers, failures))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        containers.forEach(KafkaMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(KafkaMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the stores and the relay are up, and before they go down. */
    @Override
    public int getPhase() {
        return 1000;
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            TopicListener listener,
            Inbox inbox,
            ConsumerFactory<String, byte[]> consumers,
            CommonErrorHandler failures) {
        ContainerProperties properties =
                new ContainerProperties(listener.topic().topicName());
        properties.setAckMode(AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((MessageListener<String, byte[]>) received -> inbox.receive(received, listener));
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setBeanName(listener.topic().topicName());
        container.setCommonErrorHandler(failures);
        return container;
    }
}
