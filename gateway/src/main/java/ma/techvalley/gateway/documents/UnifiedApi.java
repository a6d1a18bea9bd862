package ma.techvalley.gateway.documents;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document out of the gateway's own and those of the services. What the gateway answers itself is the gateway's;
 * of a service only the operations that are routed to it remain. Schemas of one name have to be the same.
 */
final class UnifiedApi {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode document;
    private final RoutedOperations routed;

    private UnifiedApi(JsonNode own, RoutedOperations routed) {
        this.document = (ObjectNode) own.deepCopy();
        this.routed = routed;
        document.remove("servers");
    }

    static JsonNode of(JsonNode own, Map<String, JsonNode> services, RoutedOperations routed) {
        var api = new UnifiedApi(own, routed);
        new TreeMap<>(services).forEach(api::add);
        return sorted(api.document);
    }

    private void add(String service, JsonNode described) {
        described.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (routed.isRouted(operation.getKey(), path.getKey())) {
                JsonNode named = Renamed.in(service, operation.getValue(), document);
                document.withObjectProperty("paths")
                        .withObjectProperty(path.getKey())
                        .set(operation.getKey(), named);
            }
        }));
        described.path("components").properties().forEach(kind -> kind.getValue().properties().forEach(component -> document
                .withObjectProperty("components")
                .withObjectProperty(kind.getKey())
                .set(component.getKey(), component.getValue())));
    }

    /** Fields in the order of their names, so that the document changes only where something changed. */
    static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = JSON.createObjectNode();
            Collection<Map.Entry<String, JsonNode>> fields = node.properties();
            new TreeMap<>(toMap(fields)).forEach((name, value) -> sorted.set(name, sorted(value)));
            return sorted;
        }
        return node;
    }

    private static Map<String, JsonNode> toMap(Collection<Map.Entry<String, JsonNode>> fields) {
        Map<String, JsonNode> map = new TreeMap<>();
        fields.forEach(field -> map.put(field.getKey(), field.getValue()));
        return map;
    }
}
