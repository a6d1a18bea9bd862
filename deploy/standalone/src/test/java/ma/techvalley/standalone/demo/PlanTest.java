package ma.techvalley.standalone.demo;

import static ma.techvalley.standalone.demo.Plans.PLAN;
import static ma.techvalley.standalone.demo.Plans.THIS_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void isTheSameForTheSameSeedAndMonth() {
        assertThat(Plans.of(2030, THIS_MONTH)).isEqualTo(PLAN);
    }

    @Test
    void entersTheSameSpacesInEveryMonthSoThatARepeatFindsThem() {
        assertThat(Plans.of(2030, THIS_MONTH.plusMonths(1)).spaces())
                .extracting(DemoSpace::description)
                .isEqualTo(PLAN.spaces().stream().map(DemoSpace::description).toList());
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(Plans.of(2031, THIS_MONTH).spaces()).isNotEqualTo(PLAN.spaces());
    }

    @Test
    void hasEnoughOfEverythingToLookReal() {
        assertThat(PLAN.companies()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(PLAN.spaces()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(PLAN.filings()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(Plans.reports().stream()
                        .map(report -> report.submission().month())
                        .distinct())
                .hasSize(24);
    }

    @Test
    void givesEachThingItsOwnKey() {
        assertThat(PLAN.spaces()).extracting(DemoSpace::key).doesNotHaveDuplicates();
        assertThat(PLAN.companies()).extracting(DemoCompany::ice).doesNotHaveDuplicates();
        assertThat(Plans.reports()).extracting(DemoReport::id).doesNotHaveDuplicates();
        assertThat(PLAN.filings()).extracting(DemoFiling::number).doesNotHaveDuplicates();
    }

    @Test
    void putsEachSpaceOnAnotherPlaceOfItsPark() {
        assertThat(PLAN.spaces().stream()
                        .map(DemoSpace::description)
                        .map(space -> space.park() + space.building() + space.floor()))
                .doesNotHaveDuplicates();
    }

    @Test
    void entersEveryPark() {
        assertThat(PLAN.parks().stream().map(DemoPark::code).collect(Collectors.toSet()))
                .hasSizeGreaterThan(5)
                .contains("casanearshore");
    }
}
