package ma.techvalley.registry.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CnssAffiliationTest {
    /** Keys computed by hand from the specification; 0000000 has the key 0 of a sum that ends in 0. */
    @ParameterizedTest
    @ValueSource(strings = {"1234567", "0000000", "1000009", "0100008", "5000005", "9999999"})
    void acceptsAKeyThatFits(String affiliation) {
        assertThat(new CnssAffiliation(affiliation).value()).isEqualTo(affiliation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 345 67", "123.4567", "123-4567", "١٢٣٤٥٦٧", "\u00a01234567 "})
    void isOneNumberHoweverItIsSpelled(String spelling) {
        assertThat(new CnssAffiliation(spelling).value()).isEqualTo("1234567");
    }

    @Test
    void refusesEveryOtherKey() {
        for (char key = '0'; key <= '9'; key++) {
            if (key != '7') {
                String wrong = "123456" + key;
                assertThatThrownBy(() -> new CnssAffiliation(wrong)).isInstanceOf(Refusal.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "12345678", "123456X", "123456785"})
    void refusesWhatHasNotSevenDigits(String text) {
        assertThatThrownBy(() -> new CnssAffiliation(text)).isInstanceOf(Refusal.class);
    }
}
