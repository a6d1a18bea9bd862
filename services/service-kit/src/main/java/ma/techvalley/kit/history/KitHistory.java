package ma.techvalley.kit.history;

import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.Moments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers a service's history, or as much of it as its {@link HistoryScope} says; for services that import it. */
@Configuration(proxyBeanMethods = false)
public class KitHistory {
    @Bean
    History history(Journal journal, ObjectProvider<HistoryScope> scope) {
        Moments moments = journal.moments(
                scope.getIfAvailable(() -> HistoryScope.EVERYTHING).types());
        moments.prepare();
        return new History(journal, moments);
    }
}
