package ma.techvalley.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Report;
import org.junit.jupiter.api.Test;

class IngestBenchmarkTest {
    private static List<String> notes(Double... applied) {
        var findings = new Findings();
        IngestBenchmark.applied(List.of(applied), findings);
        return Report.of("R3", "", findings).notes();
    }

    @Test
    void saysWhereFewerEventsWereAppliedThanThereShouldBe() {
        assertThat(notes(999.0, 620.0, 1_001.0, 900.0))
                .containsExactly(
                        "in 2 of 4 rounds fewer events were applied than should be, 620 a second in the worst");
    }

    @Test
    void saysNothingWhereAllWereApplied() {
        assertThat(notes(999.0, 1_001.0)).isEmpty();
    }
}
