package ma.techvalley.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-?submittedAt",
                "MA-(0[1-9]|1[0-2])",
                "[0-9]{15}",
                "[a-z0-9][a-z0-9-]{0,39}",
                "^(?:(19|20)\\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)$",
                "^(?:[a-z](-?[a-z0-9])+)$",
                "^(\"[0-9]{1,18}\"|\\*)$",
                "^[\\x21-\\x7E]{1,200}$",
                "^(?:[\\s\\S]*\\S[\\s\\S]*)$",
                "park|-?rent|-?area|availability"
            })
    void areOfTheirPattern(String pattern) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            assertThat(Examples.of(pattern, random)).matches(pattern);
        }
    }
}
