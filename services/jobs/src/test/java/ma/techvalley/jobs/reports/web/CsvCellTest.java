package ma.techvalley.jobs.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\n=1",
                "\uFF1D1",
                "|calc",
                "%x",
                "\u00A0=1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvCell.of(text)).matches("(?s)\"?'.*");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        assertThat(CsvCell.of("001524867000089-casanearshore-2026-09"))
                .isEqualTo("001524867000089-casanearshore-2026-09");
        assertThat(CsvCell.of("812345.50")).isEqualTo("812345.50");
        assertThat(CsvCell.of("تصحيح")).isEqualTo("تصحيح");
        assertThat(CsvCell.of("")).isEmpty();
    }

    @Test
    void quotesWhatWouldEndTheCell() {
        assertThat(CsvCell.of("a \"team\", late\nfiled")).isEqualTo("\"a \"\"team\"\", late\nfiled\"");
    }
}
