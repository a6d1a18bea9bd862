package ma.techvalley.bench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ma.techvalley.bench.data.Found;
import org.junit.jupiter.api.Test;

class RecordedTest {
    private static final List<String> PATHS = List.of("/a");

    private static byte[] page(String id, String facets) {
        return """
                {"items": [{"id": "%s", "park": {"code": "p"}}], "total": 7, "nextCursor": "x", "facets": %s}""".formatted(id, facets).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void comparesTotalPageAndFacetsAndNothingElse() {
        byte[] answer = page(
                "1",
                "{\"fitOut\": {}, \"park\": {\"a\": 3, \"b\": 4}, \"region\": {\"MA-01\": 7}, \"other\": {\"x\": 1}}");
        byte[] same = page("1", "{\"region\": {\"MA-01\": 7}, \"park\": {\"b\": 4, \"a\": 3}, \"fitOut\": {}}");

        assertThat(Recorded.found(answer))
                .isEqualTo(new Found(7, List.of("1"), Map.of("MA-01", 7), Map.of("a", 3, "b", 4), Map.of()));
        assertThatCode(() -> Recorded.requireEqual(List.of(answer), List.of(same), PATHS))
                .doesNotThrowAnyException();
    }

    @Test
    void endsTheRunWhenTwoAnswerDifferently() {
        String facets = "{\"region\": {}, \"park\": {\"a\": %d}, \"fitOut\": {}}";
        List<byte[]> answer = List.of(page("1", facets.formatted(3)));

        assertThatThrownBy(() -> Recorded.requireEqual(answer, List.of(page("2", facets.formatted(3))), PATHS))
                .hasMessageStartingWith("/a: ");
        assertThatThrownBy(() -> Recorded.requireEqual(answer, List.of(page("1", facets.formatted(4))), PATHS))
                .hasMessageStartingWith("/a: ");
    }
}
