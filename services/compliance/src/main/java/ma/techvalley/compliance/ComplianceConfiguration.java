package ma.techvalley.compliance;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import ma.techvalley.compliance.adequacy.Adequacy;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.filings.CaseNumbers;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.KeepingTime;
import ma.techvalley.compliance.filings.KnownCompany;
import ma.techvalley.compliance.filings.Law;
import ma.techvalley.compliance.filings.NumberingFiling;
import ma.techvalley.compliance.filings.Officers;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.MongoCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.compliance.filings.persistence.MongoOfficers;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.deadline.Deadline;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Who this service is, what it keeps, what it remembers of others. */
@Configuration(proxyBeanMethods = false)
class ComplianceConfiguration {
    @Bean
    Service service() {
        return new Service("compliance", Topic.COMPLIANCE);
    }

    /** Officers reach them by {@link ma.techvalley.compliance.filings.ImpartialFilings} instead. */
    @Bean
    @Primary
    AggregateStore<Filing> filingStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, MongoFilings.type(SharedFilings::of), wakeUp);
    }

    @Bean
    Filings filings(AggregateStore<Filing> store, MongoDatabase database) {
        MongoFilings.prepare(database);
        return new MongoFilings(store);
    }

    @Bean
    CaseNumbers caseNumbers(MongoDatabase database) {
        MongoCaseNumbers numbers = new MongoCaseNumbers(database);
        numbers.prepare();
        return numbers;
    }

    @Bean
    Officers officers(MongoDatabase database) {
        return new MongoOfficers(database);
    }

    @Bean
    Clocks clocks() {
        return Clocks.ofMorocco();
    }

    @Bean
    Regimes regimes() {
        return Regimes.ofMorocco();
    }

    @Bean
    Adequacy adequacy() {
        return Adequacy.ofMorocco();
    }

    @Bean
    Law law(Regimes regimes, Adequacy adequacy, Clocks clocks) {
        return new Law(regimes, adequacy, clocks);
    }

    @Bean
    VersionedView<KnownCompany> companies(MongoDatabase database) {
        return new VersionedView<>(database, "companies", KnownCompany.class);
    }

    @Bean
    NumberingFiling numberingFiling(AggregateStore<Filing> filings, CaseNumbers numbers, Clock clock) {
        return new NumberingFiling(filings, numbers, clock);
    }

    /** Also finishes what a crash between reservation and filing has left. */
    @Bean
    Deadline dueFilings(AggregateStore<Filing> filings, KeepingTime keeping) {
        return new Deadline(filings, keeping::keep);
    }
}
