package ma.techvalley.kit.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

class BodyRuleTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC);
    private final BodyRules rules = new BodyRules(
            new BodySchemas(),
            JsonMapper.builder().build(),
            Validation.buildDefaultValidatorFactory().getValidator(),
            new StaticListableBeanFactory(Map.of("clock", TODAY)));

    record Tour(
            @Size(max = 10) String name,
            @Min(0) @Max(20) int seats,
            @Min(0) int taken,
            @Nullable LocalDate day,
            @Nullable @Size(max = 3) List<Stop> stops) {

        record Stop(
                int from,
                @Nullable Integer until,
                @Nullable @Size(max = 5) String note) {
            @BodyRule
            static List<Violation> order(int from, @Nullable Integer until) {
                return until != null && until < from ? List.of(broken("/until", "after-from")) : List.of();
            }
        }

        /** All of a stop that its order needs. */
        record Start(int from) {}

        @BodyRule
        static List<Violation> room(int seats, int taken) {
            return taken > seats ? List.of(broken("/taken", "room")) : List.of();
        }

        @BodyRule
        static List<Violation> starts(@Nullable List<@Nullable Start> stops) {
            List<Start> readable = stops == null
                    ? List.of()
                    : stops.stream().filter(Objects::nonNull).toList();
            return readable.size() > readable.stream().distinct().count()
                    ? List.of(broken("/stops", "distinct"))
                    : List.of();
        }

        @BodyRule
        static List<Violation> future(@Nullable LocalDate day, Clock clock) {
            return day != null && day.isBefore(LocalDate.now(clock)) ? List.of(broken("/day", "future")) : List.of();
        }

        @BodyRule
        static List<Violation> same(String name, @PathVariable("tour") @Nullable String inPath) {
            return inPath == null || name.equals(inPath) ? List.of() : List.of(broken("/name", "same-as-path"));
        }

        private static Violation broken(String pointer, String rule) {
            return new Violation(pointer, rule, "");
        }
    }

    record Bound(int least, int most) {
        @BodyRule
        List<Violation> order() {
            return List.of();
        }
    }

    record Silent(int least, int most) {
        @BodyRule
        static boolean order(int least, int most) {
            return least < most;
        }
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isToldTogetherWithWrongFieldsAtAnyDepth() {
        assertThat(broken("""
                {"name": 7, "seats": 3, "taken": 4, "oops": 1, "day": "2026-03-30", "stops": [
                  {"from": 3, "until": 2}, {"from": 3, "until": 4, "note": "too long"}]}"""))
                .containsExactlyInAnyOrder(
                        "/name type",
                        "/oops unknown-field",
                        "/taken room",
                        "/day future",
                        "/stops distinct",
                        "/stops/0/until after-from",
                        "/stops/1/note max-length");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "seats": "3", "taken": 4 | /seats type
                    "taken": 4               | /seats required
                    "seats": 3, "taken": 1.5 | /taken type
                    "seats": 3, "taken": 99999999999 | /taken maximum
                    "seats": 3, "taken": 1e99 | /taken number-size
                    "seats": 3, "seats": 2, "taken": 4 | /seats duplicate-name
                    """)
    void isNotToldOfWhatCannotBeRead(String members, String error) {
        assertThat(broken("{\"name\": \"a\", " + members + "}")).containsExactly(error);
    }

    @Test
    void isToldOfANumberThatIsOutOfItsRange() {
        assertThat(broken("{\"name\": \"a\", \"seats\": 3, \"taken\": 4000000}"))
                .containsExactly("/taken room");
        assertThat(broken("{\"name\": \"a\", \"seats\": 21, \"taken\": 22}"))
                .containsExactly("/seats maximum", "/taken room");
    }

    @Test
    void passesOverEntriesThatCannotBeRead() {
        assertThat(broken("""
                {"name": "a", "seats": 3, "taken": 0, "stops": [{"from": 3}, {"from": "x"}, {"from": 3}]}""")).containsExactlyInAnyOrder("/stops/1/from type", "/stops distinct");
        assertThat(broken("""
                {"name": "a", "seats": 3, "taken": 0, "stops": [{"from": 3}, null, {"from": 3}, {"from": 4}]}""")).containsExactlyInAnyOrder("/stops/1 type", "/stops max-items");
    }

    @Test
    void isLeftToTheUseCaseIfItDependsOnTheMomentAndNothingElseIsBroken() {
        String past = "{\"name\": \"a\", \"seats\": 3, \"taken\": 0, \"day\": \"2026-03-30\"}";

        assertThat(rules.read(bytes(past), Tour.class)).isInstanceOf(Tour.class);
        assertThat(rules.broken(bytes(past), Tour.class))
                .extracting(Violation::pointer)
                .containsExactly("/day");
        assertThat(broken(past.replace("\"a\"", "7"))).containsExactly("/name type", "/day future");
    }

    @Test
    void comparesWithThePath() {
        String tour = "{\"name\": \"a\", \"seats\": \"x\", \"taken\": 0}";
        assertThat(broken(tour)).containsExactly("/seats type");

        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("tour", "b"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(broken(tour)).containsExactly("/seats type", "/name same-as-path");
    }

    @ParameterizedTest
    @ValueSource(classes = {Bound.class, Silent.class})
    void stopsTheStartIfItCannotBeAsked(Class<?> type) {
        assertThatThrownBy(() -> new BodySchemas().of(type))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Request body rule ");
    }

    private List<String> broken(String json) {
        var refusal = assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.read(bytes(json), Tour.class))
                .actual();
        return refusal.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
