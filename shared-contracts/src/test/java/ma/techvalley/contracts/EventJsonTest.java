package ma.techvalley.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {
    private final JsonMapper json = EventJson.mapper();

    record Sample(
            int count,
            BigDecimal amount,
            Instant at,
            List<String> names,
            Optional<String> other,
            @Nullable String note) {}

    record Code(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code of(@Nullable String value) {
            return new Code(value == null ? "none" : value);
        }
    }

    @Test
    void whatItWritesItReads() {
        Sample sample = new Sample(
                7,
                new BigDecimal("1342718.50"),
                Instant.parse("2026-03-02T09:15:00.000001Z"),
                List.of("a"),
                Optional.empty(),
                null);

        String written = json.writeValueAsString(sample);

        assertThat(written).doesNotContain("note").contains("1342718.50").contains("2026-03-02T09:15:00.000001Z");
        assertThat(json.readValue(written, Sample.class)).isEqualTo(sample);
        assertThat(json.treeToValue(json.readTree(written), Sample.class)).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":[]}",
                "{\"count\":1,\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\"}",
                "{\"count\":1,\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":null}",
                "{\"count\":1,\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":[null]}",
                "{\"count\":null,\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":[]}",
                "{\"count\":\"1\",\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":[]}",
                "{\"count\":1,\"amount\":1,\"at\":1772442900,\"names\":[]}",
            })
    void refusesWhatItWouldHaveToGuess(String text) {
        assertThatThrownBy(() -> json.readValue(text, Sample.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void takesAnExplicitNullForAnAbsentOptionalComponent() {
        Sample read = json.readValue(
                "{\"count\":1,\"amount\":1,\"at\":\"2026-03-02T09:15:00Z\",\"names\":[],\"note\":null}", Sample.class);

        assertThat(read.note()).isNull();
        assertThat(read.other()).isEmpty();
    }

    @Test
    void leavesARecordsOwnFactoryAlone() {
        assertThat(json.readValue("\"x\"", Code.class)).isEqualTo(new Code("x"));
    }
}
