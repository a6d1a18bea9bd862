package ma.techvalley.kit.web.body;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.TypeScope;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the schema generator does not know. */
final class SchemaTouches {
    static final String NOT_BLANK = "\\S";

    private static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";
    private static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$";
    private static final int LONGEST_KEY = 100;

    private SchemaTouches() {}

    /** Times of which JSON Schema has no format. */
    static @Nullable CustomDefinition times(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (erased == YearMonth.class) {
            return text(context, "year-month", MONTH);
        }
        if (erased == LocalTime.class) {
            return text(context, "local-time", TIME);
        }
        return null;
    }

    /** Which keys a map takes. */
    static void keys(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        ResolvedType type = scope.getType();
        if (type != null && type.isInstanceOf(Map.class)) {
            Class<?> key = type.typeParametersFor(Map.class).getFirst().getErasedType();
            ObjectNode names = node.putObject("propertyNames");
            if (key.isEnum()) {
                var values = names.putArray("enum");
                for (Object constant : key.getEnumConstants()) {
                    values.add(((Enum<?>) constant).name());
                }
            } else {
                names.put("maxLength", LONGEST_KEY);
            }
        }
    }

    /** Whole numbers end where Java's do; and a Jakarta pattern describes the whole text, a JSON Schema one any part of it. */
    static void limit(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            String format = node.path("format").asString("");
            bounds(node, format.equals("int32"), Integer.MIN_VALUE, Integer.MAX_VALUE);
            bounds(node, format.equals("int64"), Long.MIN_VALUE, Long.MAX_VALUE);
            JsonNode pattern = node.path("pattern");
            if (pattern.isString() && !pattern.asString().equals(NOT_BLANK) && !isWhole(pattern.asString())) {
                node.put("pattern", "^(?:" + pattern.asString() + ")$");
            }
        }
        schema.forEach(SchemaTouches::limit);
    }

    private static boolean isWhole(String pattern) {
        return pattern.equals(MONTH) || pattern.equals(TIME);
    }

    private static void bounds(ObjectNode node, boolean applies, long least, long most) {
        if (applies && !node.has("minimum") && !node.has("exclusiveMinimum")) {
            node.put("minimum", least);
        }
        if (applies && !node.has("maximum") && !node.has("exclusiveMaximum")) {
            node.put("maximum", most);
        }
    }

    private static CustomDefinition text(SchemaGenerationContext context, String format, String pattern) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "string").put("format", format).put("pattern", pattern);
        return new CustomDefinition(node, true);
    }
}
