package ma.techvalley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import ma.techvalley.bench.harness.Benchmark;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue(Path.of("."));

    @Test
    void leavesOutWhatNeedsARunningPlatformUnlessItIsNamed() {
        assertThat(catalogue.chosen(List.of()))
                .extracting(Benchmark::name)
                .contains("R1")
                .doesNotHaveDuplicates()
                .doesNotContain("running");
        assertThat(catalogue.chosen(List.of("running", "r1")))
                .extracting(Benchmark::name)
                .containsExactly("running", "R1");
    }

    @Test
    void saysWhichNamesThereAre() {
        assertThatThrownBy(() -> catalogue.chosen(List.of("R9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no benchmark 'R9', only R1")
                .hasMessageEndingWith(" and running");
    }
}
