package ma.techvalley.compliance;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import ma.techvalley.compliance.standings.Grants;
import ma.techvalley.compliance.standings.KeepingStanding;
import ma.techvalley.compliance.standings.Standing;
import ma.techvalley.compliance.standings.messaging.SharedStandings;
import ma.techvalley.compliance.standings.persistence.MongoGrants;
import ma.techvalley.compliance.standings.persistence.MongoStandings;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.History;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.deadline.Deadline;
import ma.techvalley.kit.history.HistoryScope;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.StreamVerification;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Who this service is, what it keeps, what it remembers of others. */
@Configuration(proxyBeanMethods = false)
class ComplianceConfiguration {
    @Bean
    Service service() {
        return new Service("compliance", Topic.COMPLIANCE, Topic.STANDINGS);
    }

    /** Of a moment the gateway is told how companies stood: filings, drafts and links are none of what it answers. */
    @Bean
    HistoryScope historyScope() {
        return HistoryScope.of(Topic.STANDINGS);
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
    AggregateStore<Standing> standingStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, MongoStandings.type(SharedStandings::of), wakeUp);
    }

    @Bean
    Grants grants(MongoDatabase database) {
        MongoGrants grants = new MongoGrants(database);
        grants.prepare();
        return grants;
    }

    @Bean
    History<Filing> filingHistory(AggregateStore<Filing> store, Journal journal) {
        return new History<>(store, journal);
    }

    @Bean
    StreamVerification<Filing> filingVerification(
            AggregateStore<Filing> store, History<Filing> history, Journal journal) {
        return new StreamVerification<>(store, history, journal);
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

    @Bean
    ApplicationRunner standingsAtStart(KeepingStanding keeping, Clock clock) {
        return _ -> keeping.keepAll(Command.internal(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Also finishes what a crash between reservation and filing has left. */
    @Bean
    Deadline dueFilings(AggregateStore<Filing> filings, KeepingTime keeping) {
        return new Deadline(filings, keeping::keep);
    }
}
