package ma.techvalley.kit.relay;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Outbox;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relay over all aggregate stores of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
public class RelayConfiguration {

    @Bean
    Hints hints() {
        return new Hints();
    }

    @Bean
    RelayMetrics relayMetrics(MeterRegistry registry) {
        return new RelayMetrics(registry);
    }

    @Bean
    Journalling journalling(
            ObjectProvider<AggregateStore<?>> stores, Journal journal, MeterRegistry registry, Clock clock) {
        List<Outbox> outboxes =
                stores.stream().<Outbox>map(AggregateStore::outbox).toList();
        Journalling journalling = new Journalling(outboxes, journal, RelayProbe.NONE);
        Gauge.builder(
                        "techvalley.outbox.oldest.age",
                        () -> journalling.oldestAge(clock.instant()).toMillis() / 1000.0)
                .description("Age of the oldest event that is not yet in the journal")
                .baseUnit("seconds")
                .register(registry);
        return journalling;
    }

    @Bean
    Publishing publishing(
            Journal journal,
            KafkaProperties kafka,
            Service service,
            ObjectProvider<TopicListener> listeners,
            RelayMetrics metrics,
            RelayProperties properties,
            Clock clock) {
        KafkaClients clients = new KafkaClients(kafka);
        Publishing.PublishingTools tools = new Publishing.PublishingTools(
                clients,
                new Topics(
                        kafka,
                        service,
                        listeners.stream().map(TopicListener::topic).toList()),
                new Watermark(clients.common(), service.writes()),
                service.name() + "-relay",
                metrics,
                RelayProbe.NONE,
                clock);
        return new Publishing(journal, tools, properties.batch());
    }

    @Bean
    Relay relay(
            MongoDatabase database,
            Hints hints,
            Journalling journalling,
            Publishing publishing,
            RelayProperties properties,
            RelayMetrics metrics,
            Clock clock) {
        Lease lease = new Lease(database, Ids.next(), properties.lease(), clock);
        return new Relay(lease, hints, new Relay.RelayStages(journalling, publishing), properties, metrics);
    }

    @Bean
    JournalLag journalLag(Journal journal, Relay relay, MeterRegistry registry) {
        return new JournalLag(journal, relay, registry);
    }
}
