package ma.techvalley.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.Service;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;

/** One listener container for each topic the service reads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxConfiguration {
    /** After which the brokers give the partitions of an instance that was killed to others; it says every three seconds that it is there. */
    private static final Duration SESSION = Duration.ofSeconds(10);

    @Bean
    Inbox inbox(MeterRegistry registry, Clock clock, News news) {
        return new Inbox(registry, clock, news);
    }

    @Bean
    DefaultKafkaConsumerFactory<String, byte[]> consumers(
            KafkaProperties kafka, InboxProperties inbox, Service service, MeterRegistry registry) {
        var factory = new DefaultKafkaConsumerFactory<>(
                settings(kafka, inbox.groupOf(service.name())), new StringDeserializer(), new ByteArrayDeserializer());
        factory.addListener(new MicrometerConsumerListener<>(registry));
        return factory;
    }

    /** A bean of its own, so that its connections end with the service. */
    @Bean
    DefaultKafkaProducerFactory<String, byte[]> deadLetterProducers(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.client();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    Listening listening(
            ObjectProvider<TopicListener> listeners,
            Inbox inbox,
            DefaultKafkaConsumerFactory<String, byte[]> consumers,
            InboxProperties properties,
            DefaultKafkaProducerFactory<String, byte[]> deadLetterProducers,
            Service service,
            MeterRegistry registry) {
        return new Listening(
                listeners.stream().toList(),
                inbox,
                new Listening.Reading(consumers, properties),
                RecordFailures.handler(new KafkaTemplate<>(deadLetterProducers), service.name(), registry));
    }

    @Bean
    DeadLetters deadLetters(
            ObjectProvider<TopicListener> listeners, Inbox inbox, KafkaProperties kafka, Service service) {
        Map<String, Object> settings = settings(kafka, service.name() + ".dead-letters");
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return new DeadLetters(listeners.stream().toList(), inbox, settings, service);
    }

    private static Map<String, Object> settings(KafkaProperties kafka, String group) {
        Map<String, Object> settings = kafka.client();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A topic made by a reader would have the broker's defaults: it would forget.
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SESSION.toMillis());
        settings.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 5_000);
        return settings;
    }
}
