package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed document is what the service says of itself; {@code -Dregenerate=true} writes it anew. */
class OpenApiIT {
    private static final Path COMMITTED = Path.of("../../docs/openapi/zones.json");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void isDescribedAsCommitted() throws IOException {
        String document = RunningZones.http().get("/v3/api-docs").body();
        String sorted = SORTED.writeValueAsString(SORTED.readValue(document, Map.class)) + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, sorted);
        }

        assertThat(COMMITTED).hasContent(sorted);
    }
}
