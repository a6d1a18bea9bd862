package ma.techvalley.gateway.spaces.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.gateway.spaces.LeaseStatus;
import ma.techvalley.gateway.standings.DataProtection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFiltersTest {
    @Test
    void readsWhatIsPlainlyRight() {
        SpaceFilters read = QuickFilters.read(Map.ofEntries(
                entry("region", of("MA-06", "MA-03")),
                entry("province", of("MA-CAS")),
                entry("bbox", of("170,-5.5,-170,90")),
                entry("near", of("-7.6", "33.5")),
                entry("radius", of("25.5")),
                entry("segment", of("ITO")),
                entry("dataProtection", of("TRANSFER_GRANTED")),
                entry("transferCountry", of("FR,ES")),
                entry("fitOut", of("FITTED,FURNISHED")),
                entry("minArea", of("500")),
                entry("maxContiguousArea", of("300")),
                entry("minSeats", of("40")),
                entry("maxRent", of("95.5")),
                entry("maxTotalCost", of("120")),
                entry("availableFrom", of("2027-03-01")),
                entry("availableUntil", of("2027-12-31")),
                entry("leaseStatus", of("AVAILABLE,HELD")),
                entry("q", of("فاس Fès")),
                entry("sort", of("-rent")),
                entry("limit", of("200"))));
        assertThat(read)
                .isEqualTo(new SpaceFilters(
                        new ParkFilters(
                                List.of("MA-06", "MA-03"),
                                List.of("MA-CAS"),
                                null,
                                List.of(
                                        new BigDecimal("170"),
                                        new BigDecimal("-5.5"),
                                        new BigDecimal("-170"),
                                        new BigDecimal("90")),
                                List.of(new BigDecimal("-7.6"), new BigDecimal("33.5")),
                                new BigDecimal("25.5"),
                                List.of(Segment.ITO),
                                List.of(DataProtection.TRANSFER_GRANTED),
                                List.of("FR", "ES")),
                        new OfferFilters(
                                500,
                                null,
                                null,
                                300,
                                40,
                                null,
                                null,
                                new BigDecimal("95.5"),
                                null,
                                new BigDecimal("120"),
                                List.of(FitOut.FITTED, FitOut.FURNISHED),
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 12, 31),
                                List.of(LeaseStatus.AVAILABLE, LeaseStatus.HELD),
                                "فاس Fès",
                                null),
                        new PageFilters("-rent", null, null, 200, null, null)));
        assertThat(QuickFilters.read(Map.of())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "region, MA-13",
        "region, 'MA-06,'",
        "province, MA-XXX",
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
        "bbox, '1,2,3'",
        "bbox, '1,2,3,181'",
        "near, '1,2,3'",
        "near, '1e1,2'",
        "radius, 99999",
        "radius, -1",
        "segment, XYZ",
        "transferCountry, fr",
        "leaseStatus, FREE",
        "minSeats, 9999999",
        "fields, id",
        "bom, true",
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
