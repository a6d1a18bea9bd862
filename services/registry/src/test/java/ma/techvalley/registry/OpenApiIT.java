package ma.techvalley.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ma.techvalley.registry.running.RunningRegistry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed document is what the service says of itself; {@code -Dregenerate=true} writes it anew. */
class OpenApiIT {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path COMMITTED = Path.of("../../docs/openapi/registry.json");

    @Test
    void isCommittedAsItIs() throws IOException {
        JsonNode document = RunningRegistry.client().get("/v3/api-docs").json();
        String current = JSON.writeValueAsString(sorted(document)) + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, current);
        }

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(Files.readString(COMMITTED))
                .as("run again with -Dregenerate=true, and review what changed")
                .isEqualTo(current);
    }

    /** Members by name; items stay in their order, which means something. */
    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = JSON.createObjectNode();
            Stream<String> names = object.propertyNames().stream().sorted();
            names.forEach(name -> sorted.set(name, sorted(object.path(name))));
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode items = JSON.createArrayNode();
            array.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }
}
