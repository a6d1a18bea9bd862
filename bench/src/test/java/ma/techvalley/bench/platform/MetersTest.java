package ma.techvalley.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MetersTest {
    private static final String SAID = """
            # TYPE techvalley_view_applied_total counter
            techvalley_view_applied_total{application="gateway",topic="techvalley.jobs.v1"} 7.0
            techvalley_view_applied_total{application="gateway",topic="techvalley.zones.v1"} 100012.0
            techvalley_view_outdated_total{application="gateway",topic="techvalley.zones.v1"} 3.0
            """;

    @Test
    void sayHowManyEventsOfZonesWereApplied() {
        assertThat(Meters.applied(SAID)).isEqualTo(100_012);
    }

    @Test
    void areNotTakenForNoneWhereTheySayNothing() {
        assertThatThrownBy(() -> Meters.applied("{\"status\":403}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("403");
    }
}
