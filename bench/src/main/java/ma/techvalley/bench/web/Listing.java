package ma.techvalley.bench.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import ma.techvalley.bench.data.Parks;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.ParkState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A space as the peer keeps it and answers with it: what the platform's API shows of one.
 *
 * @param place in the default sort
 * @param rent centimes, or those that come last where there is none
 */
@Document("listings")
record Listing(
        @Id String id,
        @Indexed int place,
        Park park,
        String building,
        String floor,
        int leasableArea,
        @Indexed int availableArea,
        int minimumDivisibleArea,
        int maximumContiguousArea,
        double occupancyRate,
        @Indexed FitOut fitOut,
        @Nullable Integer seats,
        @Indexed int rent,
        LocalDate availabilityDate,
        @Nullable NextAvailability nextAvailability,
        MarketStatus status,
        long version) {
    static final int NO_RENT = Integer.MAX_VALUE;

    record Park(
            @Indexed String code,
            LocalizedText name,
            @Indexed String region,
            String city) {}

    record NextAvailability(@Nullable LocalDate date, int area) {}

    static Listing of(int place, OfficeSpaceState space) {
        ParkState park = Parks.of(space.park());
        return new Listing(
                space.id(),
                place,
                new Park(park.code(), park.name(), park.region(), park.city()),
                space.building(),
                space.floor(),
                space.leasableArea(),
                space.availableArea(),
                space.minimumDivisibleArea(),
                space.maximumContiguousArea(),
                (double) space.allocatedArea() / space.leasableArea(),
                space.fitOut(),
                space.seats(),
                space.terms().isEmpty()
                        ? NO_RENT
                        : centimes(space.terms().getFirst().rent()),
                space.availabilityDate(),
                space.allocations().isEmpty()
                        ? null
                        : new NextAvailability(space.allocations().getFirst().endsOn(), space.allocatedArea()),
                space.status(),
                1);
    }

    private static int centimes(BigDecimal rent) {
        return rent.movePointRight(2).intValueExact();
    }
}
