package ma.techvalley.registry.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.Ices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"001234567000062", "001234567000159", "000000097000097", "001561191000066", "002136093000040"})
    void acceptsNumbersDivisibleBy97(String ice) {
        assertThat(new Ice(ice).value()).isEqualTo(ice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001234567000063", "001561191000065", "001234567000089"})
    void refusesAWrongKey(String ice) {
        assertThat(refusal(ice)).isEqualTo("the control digits do not fit: an ICE is divisible by 97");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 001234567000062\n",
                "00 12 34 56 70 00 062",
                "001.234.567.000.062",
                "001234567-0000-62",
                "001234567–0000—62",
                "001\u00a0234\u202f567\u2009000062",
                "\u200f001234567000062\u200e",
                "٠٠١٢٣٤٥٦٧٠٠٠٠٦٢",
                "۰۰۱۲۳۴۵۶۷۰۰۰۰۶۲",
                "٠٠١٢٣٤٥٦٧ 0000 62",
                "001234567\t000062"
            })
    void isOneNumberHoweverItIsSpelled(String spelling) {
        assertThat(new Ice(spelling)).isEqualTo(new Ice("001234567000062"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567000062", "01234567000062"})
    void hintsAtASpreadsheetWhereLeadingZerosMayBeMissing(String ice) {
        assertThat(refusal(ice)).contains("spreadsheet", "leading zeros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "123456700006", "0001234567000062", "00123456700006200"})
    void saysHowManyDigitsThereAre(String ice) {
        assertThat(refusal(ice))
                .isEqualTo("an ICE has 15 digits, this has " + ice.length())
                .doesNotContain("spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "ICE001234567000062",
                "00123456700006X",
                "+01234567000062",
                "001,234,567,000,062",
                "००१२३४५६७००००६२",
                "𝟎𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟎𝟎𝟎𝟎𝟔𝟐",
                "0012345670000\u0000\u000062"
            })
    void refusesWhatIsNoNumber(String ice) {
        assertThat(refusal(ice)).isEqualTo("an ICE has 15 digits and nothing else");
    }

    @Test
    void refusesEverySingleWrongDigit() {
        String good = Ices.next();
        for (int index = 0; index < good.length(); index++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = good.substring(0, index) + digit + good.substring(index + 1);
                if (!other.equals(good)) {
                    assertThatThrownBy(() -> new Ice(other)).isInstanceOf(Refusal.class);
                }
            }
        }
    }

    @Test
    void isRefusedAsAnInvalidRequestThatNamesIt() {
        assertThatThrownBy(() -> new Ice("1")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_REQUEST);
            assertThat(refusal.violations().getFirst().pointer()).isEqualTo("ice");
            assertThat(refusal.violations().getFirst().rule()).isEqualTo("ice-number");
        });
    }

    private static String refusal(String ice) {
        try {
            return "accepted " + new Ice(ice);
        } catch (Refusal refusal) {
            return refusal.violations().getFirst().detail();
        }
    }
}
