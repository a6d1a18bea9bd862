package ma.techvalley.kit.history;

import ma.techvalley.kit.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers a service's history; for services that import it. */
@Configuration(proxyBeanMethods = false)
public class KitHistory {
    @Bean
    History history(Journal journal) {
        journal.prepareForMoments();
        return new History(journal);
    }
}
