package ma.techvalley.registry;

import com.mongodb.client.MongoDatabase;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.registry.companies.ChangingStanding;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.companies.CorrectingCompany;
import ma.techvalley.registry.companies.FiledCase;
import ma.techvalley.registry.companies.ProtectionStanding;
import ma.techvalley.registry.companies.PublishedCompany;
import ma.techvalley.registry.companies.RecordingLeases;
import ma.techvalley.registry.companies.RegisteringCompany;
import ma.techvalley.registry.companies.messaging.KnownSpace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {
    @Bean
    Service service() {
        return new Service("registry", Topic.REGISTRY);
    }

    @Bean
    AggregateStore<Company> companyStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, PublishedCompany.TYPE, wakeUp);
    }

    @Bean
    VersionedView<KnownSpace> spaces(MongoDatabase database) {
        return new VersionedView<>(database, "spaces", KnownSpace.class);
    }

    @Bean
    VersionedView<FiledCase> filings(MongoDatabase database) {
        return new VersionedView<>(database, FiledCase.VIEW, FiledCase.class);
    }

    @Bean
    VersionedView<ProtectionStanding> standings(MongoDatabase database) {
        return new VersionedView<>(database, "standings", ProtectionStanding.class).withBorrowedIds();
    }

    @Bean
    RegisteringCompany registeringCompany(Companies companies) {
        return new RegisteringCompany(companies);
    }

    @Bean
    CorrectingCompany correctingCompany(Companies companies) {
        return new CorrectingCompany(companies);
    }

    @Bean
    ChangingStanding changingStanding(Companies companies) {
        return new ChangingStanding(companies);
    }

    @Bean
    RecordingLeases recordingLeases(Companies companies) {
        return new RecordingLeases(companies);
    }
}
