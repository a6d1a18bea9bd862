package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Spaces.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeasePeriodTest {
    @Test
    void mayStartUpToFiveYearsAheadAndAnyTimeAgo() {
        assertThat(broken("2031-11-22", null)).isEmpty();
        assertThat(broken("2009-01-01", null)).isEmpty();
        assertThat(broken("2031-11-23", null)).containsExactly("/startsOn maximum");
    }

    @Test
    void endsAfterTheDayItStartsOn() {
        assertThat(broken("2026-12-01", "2026-12-01")).containsExactly("/endsOn after-start");
        assertThat(broken("2026-12-01", "2026-12-02")).isEmpty();
        assertThat(broken("2040-12-01", "2026-11-21"))
                .containsExactly("/startsOn maximum", "/endsOn after-start", "/endsOn future");
    }

    @Test
    void isNotSignedOnceItIsOver() {
        assertThat(broken("2026-01-01", "2026-11-22")).isEmpty();
        assertThat(broken("2026-01-01", "2026-11-21")).containsExactly("/endsOn future");
    }

    @Test
    void followsMoroccosClockThroughRamadan() {
        assertThat(period("2026-01-01", "2026-03-01").end()).contains(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(period("2026-01-01", "2026-06-01").end()).contains(Instant.parse("2026-06-01T23:00:00Z"));
    }

    private static List<String> broken(String startsOn, @Nullable String endsOn) {
        return period(startsOn, endsOn).violations(NOW).stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static LeasePeriod period(String startsOn, @Nullable String endsOn) {
        return new LeasePeriod(LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn));
    }
}
