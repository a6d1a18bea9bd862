package ma.techvalley.contracts.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvincesTest {
    @Test
    void knowsInWhichRegionEachIs() {
        assertThat(Provinces.regionOf("MA-CAS")).contains("MA-06");
        assertThat(Provinces.regionOf("MA-OUD")).contains("MA-12");
        assertThat(Provinces.regionOf("MA-XXX")).isEmpty();
        assertThat(Provinces.regionOf("MA-06")).isEmpty();
    }

    @Test
    void correctsTheTwoThatTheSourceHasInAnotherRegion() {
        assertThat(Provinces.regionOf("MA-NOU")).contains("MA-06");
        assertThat(Provinces.regionOf("MA-CHT")).contains("MA-09");
    }

    @Test
    void areSeventyFiveInTwelveRegions() throws IOException {
        try (InputStream in = Provinces.class.getResourceAsStream("provinces.csv")) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList();
            assertThat(lines).hasSize(75).allSatisfy(cells -> {
                assertThat(cells).hasSize(4);
                assertThat(cells[0]).matches("MA-(0[1-9]|1[0-2])");
                assertThat(cells[1]).matches("MA-[A-Z]{3}");
                assertThat(cells[2]).isIn("PREFECTURE", "PROVINCE");
            });
            assertThat(lines.stream().map(cells -> cells[0]).distinct()).hasSize(12);
        }
    }
}
