package ma.techvalley.kit.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodySchemasTest {
    record Endless(String text) {}

    record EndlessBlank(@NotBlank String text) {}

    record EndlessGroup(
            @Size(max = 9) @Pattern(regexp = "[a-z](-?[a-z])+")
            String text) {}

    record EndlessList(List<Integer> numbers) {}

    record EndlessTexts(@Size(max = 3) List<String> texts) {}

    record EndlessMap(Map<String, Integer> numbers) {}

    record Inside(@Size(max = 3) List<Endless> inside) {}

    record Itself(@Nullable Itself more) {}

    record Anything(Object any) {}

    record Maybe(Optional<Integer> maybe) {}

    record NullablePrimitive(@Nullable int number) {}

    record Good(
            @Size(max = 3) List<@Pattern(regexp = "[a-z]{2}") String> codes,
            @Nullable @NotBlank @Size(max = 9) String name) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Endless.class,
                EndlessBlank.class,
                EndlessGroup.class,
                EndlessList.class,
                EndlessTexts.class,
                EndlessMap.class,
                Inside.class,
                Itself.class,
                Anything.class,
                Maybe.class,
                NullablePrimitive.class
            })
    void refuseRecordsWithoutLimitsOrForm(Class<?> type) {
        assertThatThrownBy(() -> new BodySchemas().of(type))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Request body ");
    }

    @Test
    void nameTheComponentThatNobodyLimited() {
        assertThatThrownBy(() -> new BodySchemas().of(Inside.class))
                .hasMessage("Request body Endless.text needs @Size(max = …) or @Pattern: texts have a limit");
    }

    @Test
    void sayWhatARecordTakes() {
        assertThat(new BodySchemas().json(Good.class))
                .hasToString("{\"type\":\"object\",\"properties\":{"
                        + "\"codes\":{\"maxItems\":3,\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^(?:[a-z]{2})$\"}},"
                        + "\"name\":{\"type\":\"string\",\"maxLength\":9,\"pattern\":\"\\\\S\"}},"
                        + "\"required\":[\"codes\"],\"additionalProperties\":false}");
    }

    @Test
    void areMadeOnce() {
        var schemas = new BodySchemas();
        assertThat(schemas.of(Good.class)).isSameAs(schemas.of(Good.class));
    }
}
