package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertInvalid;
import static ma.techvalley.zones.spaces.Spaces.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeasePeriodTest {
    @Test
    void mayStartUpToFiveYearsAheadAndAnyTimeAgo() {
        assertThat(period("2031-11-22", null).signable(NOW)).isEqualTo(period("2031-11-22", null));
        assertThat(period("2009-01-01", null).signable(NOW)).isEqualTo(period("2009-01-01", null));
        assertInvalid(() -> period("2031-11-23", null).signable(NOW), "/startsOn maximum");
    }

    @Test
    void endsAfterTheDayItStartsOn() {
        assertInvalid(() -> period("2026-12-01", "2026-12-01").signable(NOW), "/endsOn after-start");
        assertInvalid(
                () -> period("2040-12-01", "2026-12-01").signable(NOW), "/startsOn maximum", "/endsOn after-start");
    }

    @Test
    void isNotSignedOnceItIsOver() {
        assertThat(period("2026-01-01", "2026-11-22").signable(NOW)).isNotNull();
        assertInvalid(() -> period("2026-01-01", "2026-11-21").signable(NOW), "/endsOn future");
    }

    @Test
    void followsMoroccosClockThroughRamadan() {
        assertThat(period("2026-01-01", "2026-03-01").end()).contains(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(period("2026-01-01", "2026-06-01").end()).contains(Instant.parse("2026-06-01T23:00:00Z"));
    }

    private static LeasePeriod period(String startsOn, @Nullable String endsOn) {
        return new LeasePeriod(LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn));
    }
}
