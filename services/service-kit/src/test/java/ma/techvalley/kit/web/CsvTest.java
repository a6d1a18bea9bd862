package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x"})
    void noTextIsAFormula(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1", "  =1", "\n=1", "\t=1", "|calc", "%x", "\u00A0=1", "\uFEFF=1"})
    void noTextIsAFormulaBehindBlanksOrForOtherPrograms(String text) {
        assertThat(Csv.line(List.of(text))).matches("(?s)\"?'.*");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Csv.line(List.of("001524867000089-casanearshore-2026-09", "812345.50", "تصحيح", "")))
                .isEqualTo("001524867000089-casanearshore-2026-09,812345.50,تصحيح,\r\n");
        assertThat(Csv.line(List.of("a;b"))).isEqualTo("\"a;b\"\r\n");
        assertThat(Csv.line(List.of("a \"team\", late\nfiled"))).isEqualTo("\"a \"\"team\"\", late\nfiled\"\r\n");
    }

    @Test
    void whatSeparatesIsQuoted() {
        assertThat(Csv.line(List.of("a,b", "c\"d", "\r=e", "f"))).isEqualTo("\"a,b\",\"c\"\"d\",\"'\r=e\",f\r\n");
    }

    @Test
    void numbersStayNumbersAndNothingIsEmpty() {
        assertThat(Csv.line(Arrays.asList(-7.6, new BigDecimal("-1.50"), null, 3)))
                .isEqualTo("-7.6,-1.50,,3\r\n");
    }
}
