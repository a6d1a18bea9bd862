package ma.techvalley.jobs;

import com.mongodb.client.MongoDatabase;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.jobs.ReportId;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.KnownCompany;
import ma.techvalley.jobs.reports.KnownPark;
import ma.techvalley.jobs.reports.RevisingReport;
import ma.techvalley.jobs.reports.SubmittingReport;
import ma.techvalley.jobs.reports.Workplaces;
import ma.techvalley.jobs.reports.messaging.SharedReports;
import ma.techvalley.jobs.reports.persistence.MongoHeadcountReports;
import ma.techvalley.jobs.reports.persistence.ViewedCompanies;
import ma.techvalley.jobs.reports.persistence.ViewedParks;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.kit.web.request.TokenSight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who this service is, what it keeps, what it remembers of others. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    @Bean
    Service service() {
        return new Service("jobs", Topic.JOBS);
    }

    @Bean
    AggregateStore<HeadcountReport> reportStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, MongoHeadcountReports.type(SharedReports::of), wakeUp);
    }

    @Bean
    HeadcountReports reports(AggregateStore<HeadcountReport> store, MongoDatabase database) {
        MongoHeadcountReports.prepare(database);
        return new MongoHeadcountReports(store);
    }

    @Bean
    TokenSight tokenSight() {
        return ReportId::mayKnow;
    }

    @Bean
    VersionedView<KnownCompany> companies(MongoDatabase database) {
        return new VersionedView<>(database, "companies", KnownCompany.class);
    }

    @Bean
    VersionedView<KnownPark> parks(MongoDatabase database) {
        return new VersionedView<>(database, "parks", KnownPark.class);
    }

    @Bean
    SubmittingReport submittingReport(
            AggregateStore<HeadcountReport> reports,
            VersionedView<KnownCompany> companies,
            VersionedView<KnownPark> parks) {
        return new SubmittingReport(reports, new Workplaces(new ViewedCompanies(companies), new ViewedParks(parks)));
    }

    @Bean
    RevisingReport revisingReport(AggregateStore<HeadcountReport> reports) {
        return new RevisingReport(reports);
    }
}
