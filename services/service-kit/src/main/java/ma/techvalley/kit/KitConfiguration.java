package ma.techvalley.kit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.audit.AuditWriter;
import ma.techvalley.kit.audit.KitAudit;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.config.StoreClient;
import ma.techvalley.kit.config.StoreProperties;
import ma.techvalley.kit.config.Tls;
import ma.techvalley.kit.deadline.Deadline;
import ma.techvalley.kit.deadline.DeadlineProperties;
import ma.techvalley.kit.deadline.Deadlines;
import ma.techvalley.kit.inbox.InboxConfiguration;
import ma.techvalley.kit.inbox.Listening;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.relay.CommittedHead;
import ma.techvalley.kit.relay.Relay;
import ma.techvalley.kit.relay.RelayConfiguration;
import ma.techvalley.kit.verification.Verification;
import ma.techvalley.kit.web.KitWeb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything the kit gives a service; a service imports it and defines a {@link Service}, its stores and its listeners. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreProperties.class, KafkaProperties.class, DeadlineProperties.class})
@Import({KitWeb.class, KitAudit.class, RelayConfiguration.class, InboxConfiguration.class})
public class KitConfiguration {
    /** The driver opens two at a time by default, which a burst on a cold pool would have to wait for. */
    private static final int CONNECTING_AT_ONCE = 16;

    /** The one clock of a service; domain code gets moments as arguments. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoClient mongoClient(StoreProperties store, SslBundles bundles) {
        return StoreClient.of(store, Tls.of(store.sslBundle(), bundles));
    }

    @Bean
    MongoDatabase database(MongoClient client, StoreProperties store) {
        return client.getDatabase(store.database());
    }

    @Bean
    Journal journal(MongoDatabase database) {
        return new Journal(database);
    }

    /** Indexes exist before the first request, listener or relay round. */
    @Bean
    SmartInitializingSingleton preparation(ObjectProvider<AggregateStore<?>> stores, Journal journal) {
        return () -> {
            journal.prepare();
            stores.forEach(AggregateStore::prepare);
        };
    }

    @Bean
    Deadlines deadlineSweep(ObjectProvider<Deadline> deadlines, Clock clock, DeadlineProperties properties) {
        return new Deadlines(deadlines.stream().toList(), clock, properties.atOnce());
    }

    @Bean
    Verification verification(
            Journal journal, ObjectProvider<AggregateStore<?>> stores, KafkaProperties kafka, Service service) {
        return new Verification(journal, stores.stream().toList(), CommittedHead.of(kafka, service.writes()));
    }

    @Bean
    StoreHealth store(MongoDatabase database) {
        return new StoreHealth(database);
    }

    @Bean
    WorkersHealth workers(Relay relay, Listening listening, AuditWriter audit) {
        return new WorkersHealth(relay, listening, audit);
    }
}
