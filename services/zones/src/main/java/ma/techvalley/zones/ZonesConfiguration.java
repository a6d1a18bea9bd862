package ma.techvalley.zones;

import com.mongodb.client.MongoDatabase;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.deadline.Deadline;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.zones.companies.Companies;
import ma.techvalley.zones.companies.Company;
import ma.techvalley.zones.parks.Parks;
import ma.techvalley.zones.spaces.EndingAllocations;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.persistence.OfficeSpaceType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service owns, what it reads, and what happens by itself. */
@Configuration(proxyBeanMethods = false)
class ZonesConfiguration {

    @Bean
    Service service() {
        return new Service("zones", Topic.ZONES);
    }

    @Bean
    AggregateStore<ParkState> parkStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, Parks.TYPE, wakeUp);
    }

    @Bean
    Parks parks(AggregateStore<ParkState> parkStore) {
        return new Parks(parkStore);
    }

    @Bean
    AggregateStore<OfficeSpace> officeSpaceStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, OfficeSpaceType.TYPE, wakeUp);
    }

    @Bean
    Deadline allocationDeadline(AggregateStore<OfficeSpace> officeSpaceStore, EndingAllocations ending) {
        return new Deadline(officeSpaceStore, ending::end);
    }

    @Bean
    VersionedView<Company> companyView(MongoDatabase database) {
        return new VersionedView<>(database, "companies", Company.class);
    }

    @Bean
    Companies companies(VersionedView<Company> companyView) {
        return companyView::find;
    }
}
