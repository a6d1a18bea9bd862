package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static ma.techvalley.standalone.demo.Plans.THIS_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.standalone.demo.Part.Hold;
import ma.techvalley.standalone.demo.Part.Lease;
import ma.techvalley.standalone.demo.Part.Reservation;
import org.junit.jupiter.api.Test;

class SpacePlanTest {
    private final List<Part> parts =
            PLAN.spaces().stream().flatMap(space -> space.parts().stream()).toList();
    private final List<Lease> leases = parts.stream()
            .filter(Lease.class::isInstance)
            .map(Lease.class::cast)
            .toList();

    @Test
    void neverAllocatesMoreThanASpaceHas() {
        assertThat(PLAN.spaces())
                .allMatch(space -> space.allocatedArea() <= space.description().leasableArea());
    }

    @Test
    void neverLetsLessThanTheSmallestPart() {
        assertThat(PLAN.spaces())
                .allMatch(space -> space.parts().stream()
                        .allMatch(part -> part.area() >= space.description().minimumDivisibleArea()))
                .allMatch(space -> space.description().minimumDivisibleArea()
                        <= space.description().leasableArea());
    }

    @Test
    void putsSpacesIntoOpenParksOnlyAndWithinTheirPublishedArea() {
        Set<String> used =
                PLAN.spaces().stream().map(space -> space.description().park()).collect(Collectors.toSet());
        assertThat(letParks()).extracting(DemoPark::code).containsExactlyInAnyOrderElementsOf(used);
        assertThat(letParks()).allMatch(park -> leasable(park) <= park.officeArea());
    }

    @Test
    void fillsParksDifferentlyFromSeventyToNinetyFivePercent() {
        List<Integer> percents = letParks().map(SpacePlanTest::percentAllocated).toList();
        assertThat(percents).allMatch(percent -> percent >= 70 && percent <= 95);
        assertThat(Set.copyOf(percents)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void hasHoldsAndReservationsBesideLeases() {
        assertThat(parts.stream().filter(Hold.class::isInstance)).hasSizeGreaterThan(10);
        assertThat(parts.stream().filter(Reservation.class::isInstance)).hasSizeGreaterThan(10);
    }

    @Test
    void letsNothingToCompaniesThatAreNotVerified() {
        Set<String> mayTakeSpace = PLAN.companies().stream()
                .filter(DemoCompany::takesSpace)
                .map(DemoCompany::ice)
                .collect(Collectors.toSet());
        assertThat(parts).extracting(Part::company).allMatch(mayTakeSpace::contains);
    }

    @Test
    void startsLeasesFromTwentySixMonthsAgoAndEndsSomeSoon() {
        LocalDate lastDayOfThisMonth = THIS_MONTH.atEndOfMonth();
        assertThat(leases)
                .allMatch(lease -> !YearMonth.from(lease.startsOn()).isBefore(THIS_MONTH.minusMonths(26)))
                .allMatch(lease -> lease.endsOn() == null || !lease.endsOn().isBefore(lastDayOfThisMonth))
                .anyMatch(lease -> lease.startsOn().isAfter(lastDayOfThisMonth))
                .anyMatch(lease -> lease.endsOn() != null && lease.endsOn().isBefore(lastDayOfThisMonth.plusMonths(4)));
    }

    private static Stream<DemoPark> letParks() {
        return PLAN.parks().stream().filter(DemoPark::isLet);
    }

    private static int leasable(DemoPark park) {
        return Plans.spaces(park.code())
                .mapToInt(space -> space.description().leasableArea())
                .sum();
    }

    private static int percentAllocated(DemoPark park) {
        return 100
                * Plans.spaces(park.code()).mapToInt(DemoSpace::allocatedArea).sum()
                / leasable(park);
    }
}
