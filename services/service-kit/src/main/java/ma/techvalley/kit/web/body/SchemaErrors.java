package ma.techvalley.kit.web.body;

import com.networknt.schema.Error;
import java.util.Map;
import ma.techvalley.kit.web.problems.Rules;
import tools.jackson.databind.JsonNode;

/** What the schema validator found, in our own words: its own quote the input at full length. */
final class SchemaErrors {
    private static final Map<String, String> TYPES = Map.of(
            "string", "text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "object", "an object",
            "array", "a list");
    private static final Map<String, String> FORMATS = Map.of(
            "date", "a date that exists, such as 2026-03-31",
            "date-time", "a moment, such as 2026-03-31T08:30:00Z",
            "uuid", "a UUID",
            "email", "an e-mail address");

    private final JsonNode schema;
    private final Broken broken;

    SchemaErrors(JsonNode schema, Broken broken) {
        this.schema = schema;
        this.broken = broken;
    }

    void add(Error error) {
        String place = error.getInstanceLocation().toString();
        String limit = error.getSchemaNode().asString("");
        switch (error.getKeyword()) {
            case "required" -> unlessBroken(Pointers.append(place, error.getProperty()), "required", "Is required.");
            case "additionalProperties" ->
                broken.add(Pointers.append(place, error.getProperty()), "unknown-field", known(error));
            case "propertyNames" -> broken.add(Pointers.append(place, error.getProperty()), "key", keys(error));
            case "type" -> unlessBroken(place, "type", "Has to be " + TYPES.getOrDefault(limit, limit) + ".");
            case "minimum" -> broken.add(place, "minimum", "Has to be " + limit + " or more.");
            case "maximum" -> broken.add(place, "maximum", "Has to be " + limit + " or less.");
            case "exclusiveMinimum" -> broken.add(place, "minimum", "Has to be more than " + limit + ".");
            case "exclusiveMaximum" -> broken.add(place, "maximum", "Has to be less than " + limit + ".");
            case "minLength" -> broken.add(place, "min-length", "Has to have " + limit + " characters or more.");
            case "maxLength" -> broken.add(place, "max-length", "May have " + limit + " characters.");
            case "minItems" -> broken.add(place, "min-items", "Has to have " + limit + " entries or more.");
            case "maxItems" -> broken.add(place, "max-items", "May have " + limit + " entries.");
            case "minProperties" -> broken.add(place, "min-properties", "Has to have " + limit + " entries or more.");
            case "maxProperties" -> broken.add(place, "max-properties", "May have " + limit + " entries.");
            case "uniqueItems" -> broken.add(place, "unique-items", "The entries have to differ from each other.");
            case "enum" -> unlessBroken(place, "enum", "Has to be one of " + list(error.getSchemaNode()) + ".");
            case "format" -> broken.add(place, "format", "Has to be " + FORMATS.getOrDefault(limit, limit) + ".");
            case "pattern" -> pattern(place, limit, error);
            default -> broken.add(place, error.getKeyword(), "Breaks the rule " + error.getKeyword() + ".");
        }
    }

    /** What could not be read at all, or is of another type, has been said already. */
    private void unlessBroken(String place, String rule, String words) {
        if (!broken.at(place)) {
            broken.add(place, rule, words);
        }
    }

    private void pattern(String place, String pattern, Error error) {
        if (pattern.equals(SchemaTouches.NOT_BLANK)) {
            broken.add(place, "not-blank", "Has to hold more than blanks.");
            return;
        }
        String format = parent(error).path("format").asString("");
        switch (format) {
            case "year-month" -> broken.add(place, "format", "Has to be a month, such as 2026-03.");
            case "local-time" -> broken.add(place, "format", "Has to be a time of day, such as 08:30.");
            default ->
                broken.add(
                        place,
                        "pattern",
                        Rules.words(parent(error).path("description").asString("has to match " + pattern)));
        }
    }

    private String known(Error error) {
        return "There is no such field here; there are "
                + Words.shortened(
                        String.join(", ", parent(error).path("properties").propertyNames()), 300) + ".";
    }

    private static String keys(Error error) {
        JsonNode keys = error.getSchemaNode().path("enum");
        return keys.isArray() ? "The key has to be one of " + list(keys) + "." : "The key is too long.";
    }

    private static String list(JsonNode values) {
        return Words.shortened(
                String.join(", ", values.valueStream().map(JsonNode::asString).toList()), 300);
    }

    /** The schema that has the broken keyword. */
    private JsonNode parent(Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }
}
