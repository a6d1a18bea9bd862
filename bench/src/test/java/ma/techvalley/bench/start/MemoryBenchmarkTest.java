package ma.techvalley.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryBenchmarkTest {
    @Test
    void readsWhatAProcessHasInMemory() throws Exception {
        assertThat(MemoryBenchmark.resident(ProcessHandle.current().pid())).isBetween(50.0, 4_000.0);
    }
}
