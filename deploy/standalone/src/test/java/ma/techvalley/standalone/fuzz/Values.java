package ma.techvalley.standalone.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import ma.techvalley.standalone.access.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that a schema allows, about things of a party where their names say so. */
record Values(Random random, Party party) {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final Map<String, String> KNOWN = Map.of(
            "company", "{company}",
            "ice", "{company}",
            "park", "{park}",
            "code", "{park}",
            "allocation", "{allocation}",
            "site", "{company}-{park}");

    JsonNode of(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer" -> NODES.numberNode((long) number(schema));
            case "number" -> NODES.numberNode(Math.round(number(schema) * 100) / 100.0);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        String required = schema.path("required").toString();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains('"' + property.getKey() + '"') || random.nextBoolean()) {
                object.set(property.getKey(), of(property.getKey(), property.getValue()));
            }
        });
        JsonNode key = schema.at("/propertyNames");
        if (schema.path("additionalProperties").isObject() && !key.isMissingNode()) {
            object.set(of("", key).asString(), of("", schema.path("additionalProperties")));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(3), least + 3);
        ArrayNode array = NODES.arrayNode();
        for (int size = least + random.nextInt(most - least + 1); size > 0; size--) {
            array.add(of(name, schema.path("items")));
        }
        return array;
    }

    private double number(JsonNode schema) {
        double least = schema.path("minimum").asDouble(0);
        double most = schema.path("maximum").asDouble(least + 1_000);
        return switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextDouble() * Math.min(most - least, 1_000);
        };
    }

    private String text(String name, JsonNode schema) {
        if (KNOWN.containsKey(name) && random.nextInt(10) > 0) {
            return party.fill(KNOWN.getOrDefault(name, ""));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> FROM.plusDays(random.nextInt(1_500)).toString();
            case "date-time" ->
                Instant.now().plusSeconds(random.nextInt(1_000_000)).toString();
            case "year-month" -> FROM.plusDays(random.nextInt(1_500)).toString().substring(0, 7);
            default ->
                schema.has("pattern") ? Examples.of(schema.path("pattern").asString(), random) : words(schema);
        };
    }

    private String words(JsonNode schema) {
        int most = Math.min(schema.path("maxLength").asInt(30), 30);
        String words = random.nextBoolean() ? "Société Test nº 12, Fès" : "شركة تجريبية 😀";
        return random.nextInt(8) == 0
                ? "a".repeat(schema.path("maxLength").asInt(30))
                : words.substring(0, Math.max(1, Math.min(most, words.length()) - 1));
    }
}
