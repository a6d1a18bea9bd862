package ma.techvalley.gateway.spaces.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFiltersTest {
    @Test
    void readsWhatIsPlainlyRight() {
        SpaceFilters read = QuickFilters.read(Map.of(
                "region", of("MA-06", "MA-03"),
                "fitOut", of("FITTED,FURNISHED"),
                "minArea", of("500"),
                "maxRent", of("95.5"),
                "availableFrom", of("2027-03-01"),
                "q", of("فاس Fès"),
                "sort", of("-rent"),
                "limit", of("200")));
        assertThat(read)
                .isEqualTo(new SpaceFilters(
                        List.of("MA-06", "MA-03"),
                        null,
                        500,
                        null,
                        null,
                        new BigDecimal("95.5"),
                        List.of(FitOut.FITTED, FitOut.FURNISHED),
                        LocalDate.of(2027, 3, 1),
                        "فاس Fès",
                        null,
                        "-rent",
                        200,
                        null));
        assertThat(QuickFilters.read(Map.of())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "region, MA-13",
        "region, 'MA-06,'",
        "park, UPPER",
        "minArea, -1",
        "minArea, 1e3",
        "minArea, ''",
        "maxRent, 1.999",
        "fitOut, fitted",
        "availableFrom, 2026-02-30",
        "q, 'a\u0000b'",
        "status, GONE",
        "sort, area;",
        "limit, 0",
        "limit, 201",
        "cursor, 'not base64!'",
        "colour, red"
    })
    void leavesWhatIsNotPlainlyRightToTheRules(String name, String value) {
        assertThat(QuickFilters.read(Map.of(name, of(value)))).isNull();
    }

    @Test
    void leavesRepetitionsToTheRules() {
        assertThat(QuickFilters.read(Map.of("limit", of("1", "2")))).isNull();
        assertThat(QuickFilters.read(Map.of("region", of("MA-06,MA-01", "MA-03"))))
                .isNull();
    }

    private static String[] of(String... values) {
        return values;
    }
}
