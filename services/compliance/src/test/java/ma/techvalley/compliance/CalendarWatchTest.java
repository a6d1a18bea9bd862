package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ma.techvalley.compliance.clocks.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalendarWatchTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T12:00:00Z, 762",
        "2028-12-30T12:00:00Z, 1",
        "2028-12-31T12:00:00Z, 0",
        "2031-05-05T12:00:00Z, 0"
    })
    void measuresTheDaysThatAreLeft(Instant now, double left) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        watch(now).bindTo(registry);

        assertThat(registry.get("techvalley.calendar.left").gauge().value()).isEqualTo(left);
    }

    @Test
    void warnsAtAStartInTheLastHalfYearAndNotBefore(CapturedOutput log) {
        watch(Instant.parse("2028-06-30T12:00:00Z")).run(new DefaultApplicationArguments());
        assertThat(log).doesNotContain("working-days.csv");

        watch(Instant.parse("2028-07-02T12:00:00Z")).run(new DefaultApplicationArguments());
        assertThat(log).contains("ends in 182 days: enter the next year in working-days.csv");
    }

    private static CalendarWatch watch(Instant now) {
        return new CalendarWatch(Clocks.ofMorocco(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
