package ma.techvalley.standalone.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.standalone.access.Matrix;
import ma.techvalley.standalone.access.Matrix.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document, read more strictly than JSON Schema does: an answer may hold no field that it does not name. */
final class Contract {
    private static final Path FILE = Path.of("../../docs/openapi.json");
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(Contract::close);
    }

    static Contract read(Matrix matrix) throws IOException {
        Contract contract = new Contract(JsonMapper.shared().readTree(Files.readString(FILE)));
        matrix.endpoints().forEach(contract::add);
        return contract;
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> at(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .findFirst();
    }

    /** The answer documented for a status; missing where the status is not documented. */
    JsonNode response(Operation operation, int status) {
        return resolved(operation.responses().path(Integer.toString(status)));
    }

    /** What is wrong with a body. */
    List<String> errors(JsonNode schema, JsonNode body) {
        return compiled
                .computeIfAbsent(schema.toString(), _ -> compile(schema))
                .validate(body, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private void add(Endpoint endpoint) {
        JsonNode node = document.path("paths")
                .path(endpoint.path())
                .path(endpoint.method().toLowerCase(Locale.ROOT));
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        JsonNode body = resolved(
                node.at("/requestBody/content").path("application/json").path("schema"));
        operations.add(new Operation(endpoint, parameters, body, node.path("responses")));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        return registry.getSchema(whole);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Contract::close);
    }
}
