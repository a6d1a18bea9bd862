package ma.techvalley.gateway.memory;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import ma.techvalley.contracts.jobs.ReportId;
import ma.techvalley.gateway.changes.ChangeFeed;
import ma.techvalley.gateway.changes.Streams;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.inbox.News;
import ma.techvalley.kit.web.request.TokenSight;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The memory and what fills it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MemoryProperties.class, KafkaProperties.class})
class MemoryConfiguration {
    @Bean
    ChangeFeed changeFeed(MemoryProperties properties) {
        return new ChangeFeed(properties.ring());
    }

    @Bean
    Streams streams(ChangeFeed feed, Memory memory, MemoryProperties properties, MeterRegistry registry) {
        return new Streams(
                feed,
                memory::told,
                new Streams.Settings(
                        properties.streams(),
                        properties.streamsOfOneClient(),
                        properties.heartbeat(),
                        properties.pace(),
                        properties.patience()),
                registry);
    }

    @Bean
    Memory memory(MemoryProperties properties, Clock clock, ChangeFeed changes, News news) {
        return new Memory(properties, clock, new Memory.Told(changes, news));
    }

    @Bean
    TokenSight tokenSight() {
        return ReportId::mayKnow;
    }

    @Bean
    Progress progress() {
        return new Progress();
    }

    @Bean
    DeadLetters deadLetters(KafkaProperties kafka) {
        return new DeadLetters(kafka);
    }

    @Bean
    Preparing deadLetterTopics(KafkaProperties kafka, MemoryProperties properties) {
        return new Preparing(new DeadLetterTopics(kafka)::create, properties.retry());
    }

    @Bean
    Applier applier(Memory memory, DeadLetters deadLetters, MeterRegistry registry, Clock clock) {
        return new Applier(memory, deadLetters::keep, registry, clock);
    }

    @Bean
    Remembering remembering(MemoryProperties properties, KafkaProperties kafka, Applier applier, Progress progress) {
        return new Remembering(properties, kafka, applier, progress);
    }

    @Bean
    Freshness freshness(MeterRegistry registry, Clock clock) {
        return new Freshness(registry, clock);
    }

    @Bean
    Probing probing(
            MemoryProperties properties, KafkaProperties kafka, Progress progress, Freshness freshness, Clock clock) {
        return new Probing(
                properties, () -> Admin.create(kafka.client()), new Probing.Judging(progress, freshness, clock));
    }

    @Bean("memoryHealthIndicator")
    MemoryHealth memoryHealth(Memory memory, Freshness freshness) {
        return new MemoryHealth(memory, freshness);
    }
}
