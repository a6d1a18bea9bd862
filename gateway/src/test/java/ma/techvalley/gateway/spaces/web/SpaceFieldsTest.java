package ma.techvalley.gateway.spaces.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import ma.techvalley.gateway.spaces.OfficeSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceFieldsTest {
    private static final String OBJECT =
            "{\"id\":\"a\\\"},{\\\\\",\"park\":{\"code\":\"p,\",\"id\":[1,{\"x\":\"]\"}]},\"floor\":\"\",\"version\":1}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | {\"id\":\"a\\\"},{\\\\\"}",
                "version,floor | {\"floor\":\"\",\"version\":1}",
                "park | {\"park\":{\"code\":\"p,\",\"id\":[1,{\"x\":\"]\"}]}}",
                "seats | {}"
            })
    void cutsOutWhatIsChosen(String fields, String expected) {
        byte[] cut = SpaceFields.of(List.of(fields.split(","))).cut(OBJECT.getBytes(UTF_8));
        assertThat(new String(cut, UTF_8)).isEqualTo(expected);
    }

    @Test
    void leavesTheBytesAloneWhereNothingIsChosen() {
        byte[] object = OBJECT.getBytes(UTF_8);
        assertThat(SpaceFields.of(null).cut(object)).isSameAs(object);
    }

    @Test
    void knowsTheFieldsOfASpace() {
        assertThat(SpaceFields.NAMES.split("\\|"))
                .containsExactly(Arrays.stream(OfficeSpace.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }
}
