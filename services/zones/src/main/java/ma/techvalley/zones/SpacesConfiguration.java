package ma.techvalley.zones;

import java.time.Clock;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.zones.companies.Companies;
import ma.techvalley.zones.parks.Parks;
import ma.techvalley.zones.spaces.CurrentSpaces;
import ma.techvalley.zones.spaces.DescribingSpace;
import ma.techvalley.zones.spaces.EndingAllocations;
import ma.techvalley.zones.spaces.HoldingSpace;
import ma.techvalley.zones.spaces.LeasingSpace;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.OfficeSpaces;
import ma.techvalley.zones.spaces.RegisteringSpace;
import ma.techvalley.zones.spaces.ReleasingSpace;
import ma.techvalley.zones.spaces.ReservingSpace;
import ma.techvalley.zones.spaces.WithdrawingSpace;
import ma.techvalley.zones.spaces.persistence.MongoOfficeSpaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of office spaces, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class SpacesConfiguration {

    @Bean
    OfficeSpaces officeSpaces(AggregateStore<OfficeSpace> officeSpaceStore) {
        return new MongoOfficeSpaces(officeSpaceStore);
    }

    @Bean
    EndingAllocations endingAllocations(OfficeSpaces spaces, Clock clock) {
        return new EndingAllocations(spaces, clock);
    }

    @Bean
    CurrentSpaces currentSpaces(OfficeSpaces spaces, EndingAllocations ending) {
        return new CurrentSpaces(spaces, ending);
    }

    @Bean
    RegisteringSpace registeringSpace(OfficeSpaces spaces, Parks parks) {
        return new RegisteringSpace(spaces, parks::exists);
    }

    @Bean
    DescribingSpace describingSpace(CurrentSpaces spaces) {
        return new DescribingSpace(spaces);
    }

    @Bean
    WithdrawingSpace withdrawingSpace(CurrentSpaces spaces) {
        return new WithdrawingSpace(spaces);
    }

    @Bean
    HoldingSpace holdingSpace(CurrentSpaces spaces, Companies companies, ZonesProperties properties) {
        return new HoldingSpace(spaces, companies, properties.holds().lapse());
    }

    @Bean
    ReservingSpace reservingSpace(CurrentSpaces spaces, Companies companies, ZonesProperties properties) {
        return new ReservingSpace(spaces, companies, properties.reservations().lapse());
    }

    @Bean
    LeasingSpace leasingSpace(CurrentSpaces spaces, Companies companies) {
        return new LeasingSpace(spaces, companies);
    }

    @Bean
    ReleasingSpace releasingSpace(CurrentSpaces spaces) {
        return new ReleasingSpace(spaces);
    }
}
