package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void saysNameAndVersion() {
        assertThat(Library.of(Histogram.class)).matches("HdrHistogram-\\d+\\.\\d+\\.\\d+");
    }
}
