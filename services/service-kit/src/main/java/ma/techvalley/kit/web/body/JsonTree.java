package ma.techvalley.kit.web.body;

import java.math.BigDecimal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON and notes what no schema can see in a tree: duplicate names, control characters, huge numbers, depth. */
final class JsonTree {
    private static final int DEEPEST = 32;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** No limits of the parser's own, whose failures have no place: the body's size bounds every token. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .errorReportConfiguration(
                    ErrorReportConfiguration.builder().maxErrorTokenLength(30).build())
            .build();

    private final Broken broken;

    JsonTree(Broken broken) {
        this.broken = broken;
    }

    /** The tree, or null where there is none. */
    @Nullable
    JsonNode read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                broken.add("", "required", "A body is required.");
                return null;
            }
            JsonNode tree = value(parser, first, "", 1);
            if (parser.nextToken() != null) {
                broken.add("", "json", at(parser.currentTokenLocation()) + ": nothing may follow the value.");
            }
            return tree;
        } catch (JacksonException malformed) {
            broken.add("", "json", at(malformed.getLocation()) + ": " + reason(malformed));
            return null;
        } catch (TooDeep deep) {
            broken.add("", "nesting", "Objects and lists may be nested " + DEEPEST + " deep.");
            return null;
        }
    }

    private JsonNode value(JsonParser parser, JsonToken token, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, depth);
            case START_ARRAY -> array(parser, pointer, depth);
            case VALUE_STRING -> NODES.stringNode(checked(parser.getString(), pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String place = Pointers.append(pointer, name);
            checked(name, place);
            JsonNode value = value(parser, parser.nextToken(), place, depth + 1);
            if (object.has(name)) {
                broken.add(place, "duplicate-name", "The name may appear once in its object.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token, Pointers.append(pointer, array.size()), depth + 1));
        }
        return array;
    }

    private String checked(String text, String pointer) {
        Violation violation = TextRules.broken(text, pointer);
        if (violation != null) {
            broken.add(violation.pointer(), violation.rule(), violation.detail());
        }
        return text;
    }

    private JsonNode number(String digits, String pointer) {
        BigDecimal number = Numbers.read(digits);
        if (number == null) {
            broken.add(pointer, "number-size", Numbers.LIMITS);
            return NODES.nullNode();
        }
        return number.scale() == 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    private static String at(@Nullable TokenStreamLocation place) {
        return place == null ? "The body" : "Line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String reason(JacksonException malformed) {
        String reason = malformed.getOriginalMessage();
        return reason == null ? "this is not JSON." : Words.shortened(reason.replaceAll("\\s+", " "), 120);
    }

    private static final class TooDeep extends RuntimeException {
        TooDeep() {
            super(null, null, false, false);
        }
    }
}
