package ma.techvalley.compliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRulesTest {
    private static final Rule OLD = new Rule(About.ONE, null);
    private static final Rule NEW = new Rule(About.ONE, LocalDate.parse("2025-11-28"));
    private static final Rule OTHER = new Rule(About.OTHER, null);

    @ParameterizedTest
    @CsvSource({"2009-01-01, false", "2025-11-27, false", "2025-11-28, true", "2199-12-31, true"})
    void areInForceFromTheirDayUntilTheNext(LocalDate day, boolean changed) {
        var rules = new DatedRules<>(About.class, List.of(NEW, OTHER, OLD));

        assertThat(rules.on(day, About.ONE)).isEqualTo(changed ? NEW : OLD);
        assertThat(rules.on(day, About.OTHER)).isEqualTo(OTHER);
    }

    @Test
    void leaveNoDayWithoutOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DatedRules<>(About.class, List.of(OLD)))
                .withMessageContaining("OTHER");
        assertThatIllegalStateException()
                .isThrownBy(() -> new DatedRules<>(About.class, List.of(NEW, OTHER)))
                .withMessageContaining("ONE");
    }

    @Test
    void leaveNoDayWithTwo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DatedRules<>(About.class, List.of(OLD, OLD, OTHER)))
                .withMessageContaining("ONE");
        assertThatIllegalStateException()
                .isThrownBy(() -> new DatedRules<>(About.class, List.of(OLD, NEW, NEW, OTHER)))
                .withMessageContaining("2025-11-28");
    }

    private enum About {
        ONE,
        OTHER
    }

    private record Rule(About about, @Nullable LocalDate since) implements Dated<About> {}
}
