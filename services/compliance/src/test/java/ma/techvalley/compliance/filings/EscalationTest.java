package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Samples are submitted on 5 May 2025, at nine in UTC. */
class EscalationTest {
    private static final Instant DUE = Instant.parse("2025-05-06T09:00:00Z");

    @Test
    void comesWhenTheAuthorityLetsTheTimeForItsAnswerPassAndStays() {
        Filing filing = SampleFilings.underReview();
        Filing reminded =
                Ringing.next(filing, null, DUE.minusMillis(1)).orElseThrow().state();
        assertThat(reminded.escalatedAt()).isNull();

        Filing late = Ringing.next(reminded, null, DUE.plusSeconds(3600))
                .orElseThrow()
                .state();

        assertThat(late.escalatedAt()).isEqualTo(DUE);
        assertThat(SampleFilings.rung(late).escalatedAt()).isEqualTo(DUE);
        assertThat(late.granted(REVIEWER, SampleFilings.GRANTED, "GC").state().escalatedAt())
                .isEqualTo(DUE);
    }

    @Test
    void isNotForWhatTheFilerLetsPassNorForWhatTheAuthorityNeedNotDo() {
        Filing incomplete = SampleFilings.rung(SampleFilings.incomplete());

        assertThat(incomplete.dueAt()).isEmpty();
        assertThat(incomplete.marks()).isEmpty();
    }

    @Test
    void isNotWhereSilenceGrants() {
        Filing granted = SampleFilings.rung(SampleFilings.requested());

        assertThat(granted.escalatedAt()).isNull();
        assertThat(granted.marks()).containsExactly(Mark.TACIT);
    }

    @Test
    void isOneOfTheMarks() {
        assertThat(SampleFilings.marked().stream()
                        .collect(Collectors.toMap(
                                Filing::id,
                                filing ->
                                        filing.marks().stream().map(Mark::name).collect(Collectors.joining(" ")))))
                .isEqualTo(Map.of(
                        "escalated", "ESCALATED",
                        "extended-and-escalated", "EXTENDED ESCALATED",
                        "moved", "MOVED",
                        "tacit", "TACIT"));
    }
}
