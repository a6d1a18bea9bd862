package ma.techvalley.contracts.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.junit.jupiter.api.Test;

/** A sample whose figures do not agree would teach a consumer that they need not. */
class SampleSumsTest {
    @Test
    void allocatedAndAvailableAreaMakeTheLeasableArea() {
        assertThat(states(OfficeSpaceState.class)).hasSizeGreaterThan(10).allSatisfy(space -> {
            assertThat(space.allocatedArea() + space.availableArea()).isEqualTo(space.leasableArea());
            assertThat(space.allocations().stream().mapToInt(Allocation::area).sum())
                    .isEqualTo(space.allocatedArea());
        });
    }

    @Test
    void everyBreakdownOfAHeadcountMakesTheWhole() {
        assertThat(states(HeadcountReportState.class).map(HeadcountReportState::headcount))
                .hasSizeGreaterThan(3)
                .allSatisfy(SampleSumsTest::agrees);
    }

    private static void agrees(Headcount count) {
        var contracts = count.contracts();
        assertThat(contracts.cdi() + contracts.cdd() + contracts.other()).isEqualTo(count.employees());
        assertThat(count.gender().women() + count.gender().men()).isEqualTo(count.employees());
        assertThat(count.nationality().moroccan() + count.nationality().foreign())
                .isEqualTo(count.employees());
        assertThat(count.segments().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(count.employees());
    }

    private static <S extends State> Stream<S> states(Class<S> type) {
        return GoldenSamples.all()
                .map(sample -> sample.event().state())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
