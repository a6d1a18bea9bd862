package ma.techvalley.gateway.documents;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document out of the gateway's own and those of the services. What the gateway answers itself is described by
 * the gateway; of a service's operations those remain that are routed to it. A service's component gets the service's name in
 * front where another one of its name says something else.
 */
final class UnifiedApi {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode document;
    private final BiPredicate<String, String> routed;

    private UnifiedApi(ObjectNode document, BiPredicate<String, String> routed) {
        this.document = document;
        this.routed = routed;
    }

    /** @param routed whether the gateway passes on a request with that method and path */
    static JsonNode of(JsonNode own, Map<String, JsonNode> services, BiPredicate<String, String> routed) {
        var api = new UnifiedApi((ObjectNode) own.deepCopy(), routed);
        new TreeMap<>(services).forEach((name, described) -> api.add(name, api.withoutClashes(name, described)));
        return sorted(api.document);
    }

    private void add(String service, JsonNode described) {
        Set<String> taken = new HashSet<>(document.findValuesAsString("operationId"));
        described
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey();
                    ObjectNode paths = document.withObjectProperty("paths").withObjectProperty(path.getKey());
                    if (!paths.has(method) && routed.test(method, path.getKey())) {
                        ObjectNode added = paths.putObject(method).setAll((ObjectNode) operation.getValue());
                        String id = added.path("operationId").asString();
                        if (!taken.add(id)) {
                            added.put("operationId", service + "-" + id);
                        }
                    }
                }));
        described
                .path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> document.withObjectProperty("components")
                                .withObjectProperty(kind.getKey())
                                .set(component.getKey(), component.getValue())));
    }

    private JsonNode withoutClashes(String service, JsonNode described) {
        String text = described.toString();
        ObjectNode renamed = (ObjectNode) described.deepCopy();
        for (Map.Entry<String, JsonNode> kind : described.path("components").properties()) {
            for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                JsonNode known = document.path("components").path(kind.getKey()).path(component.getKey());
                if (!known.isMissingNode() && !sorted(known).equals(sorted(component.getValue()))) {
                    String clash = "#/components/" + kind.getKey() + "/" + component.getKey() + "\"";
                    String free = "#/components/" + kind.getKey() + "/" + service + "." + component.getKey() + "\"";
                    text = text.replace(clash, free);
                }
            }
        }
        renamed = (ObjectNode) JSON.readTree(text);
        for (Map.Entry<String, JsonNode> kind : described.path("components").properties()) {
            ObjectNode components = renamed.withObjectProperty("components").withObjectProperty(kind.getKey());
            for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                JsonNode known = document.path("components").path(kind.getKey()).path(component.getKey());
                if (!known.isMissingNode() && !sorted(known).equals(sorted(component.getValue()))) {
                    components.set(service + "." + component.getKey(), components.remove(component.getKey()));
                }
            }
        }
        return renamed;
    }

    /** Fields in the order of their names, so that the document changes only where something changed. */
    static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return JSON.createObjectNode().setAll(fields);
        }
        if (node.isArray()) {
            var elements = JSON.createArrayNode();
            node.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        return node;
    }
}
