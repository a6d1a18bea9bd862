package ma.techvalley.contracts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IceNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"001524867000047", "001561191000066", "001234567000062"})
    void isDivisibleBy97(String ice) {
        assertThat(IceNumber.Key.fits(ice)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001524867000048", "001542867000047", "001234567000063"})
    void isFoundOutIfADigitIsWrongOrTwoAreSwapped(String ice) {
        assertThat(IceNumber.Key.fits(ice)).isFalse();
    }

    @Test
    void leavesWhatIsNot15DigitsToThePattern() {
        assertThat(IceNumber.Key.fits("12")).isTrue();
        assertThat(IceNumber.Key.fits("00152486700008x")).isTrue();
    }
}
