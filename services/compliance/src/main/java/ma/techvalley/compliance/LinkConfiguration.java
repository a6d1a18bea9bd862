package ma.techvalley.compliance;

import com.mongodb.client.MongoDatabase;
import ma.techvalley.compliance.links.DeclaredLink;
import ma.techvalley.compliance.links.DeclaredLinks;
import ma.techvalley.compliance.links.DeclaringLink;
import ma.techvalley.compliance.links.Impartiality;
import ma.techvalley.compliance.links.persistence.MongoDeclaredLinks;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Officers' declared links: how they are kept, and what can be done with them. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    AggregateStore<DeclaredLink> linkStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, MongoDeclaredLinks.type(), wakeUp);
    }

    @Bean
    DeclaredLinks declaredLinks(AggregateStore<DeclaredLink> store, MongoDatabase database) {
        MongoDeclaredLinks.prepare(database);
        return new MongoDeclaredLinks(store);
    }

    @Bean
    DeclaringLink declaringLink(AggregateStore<DeclaredLink> links) {
        return new DeclaringLink(links);
    }

    @Bean
    Impartiality impartiality(DeclaredLinks links) {
        return new Impartiality(links);
    }
}
