package ma.techvalley.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of event values: {@code {"change": …, "state": …}}. Absent is absent, never null; dates are ISO 8601. Unknown
 * properties are skipped, so that a producer may be newer; nothing else is guessed: a missing component, a number for a
 * text, or a fraction for a whole number is malformed.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .annotationIntrospector(new RequiredComponents())
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, EventJson::nothingButText)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new TextInstants()))
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);

    private EventJson() {}

    /** What a producer stores and sends. */
    public record Value(Change change, State state) {}

    /** The mapper, for those who read or write one half of a value. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The bytes of a value. */
    public static byte[] write(Change change, State state) {
        return MAPPER.writeValueAsBytes(new Value(change, state));
    }

    /** @throws MalformedEvent if the bytes are not a value of that type */
    public static Value read(EventType type, byte[] value) {
        try {
            JsonNode tree = TREES.readValue(value);
            return new Value(half(tree, "change", type.change()), half(tree, "state", type.state()));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException unreadable) {
            // Not only Jackson's own: an exponent beyond all limits is a NumberFormatException.
            throw new MalformedEvent("not a value of " + type.name(), unreadable);
        }
    }

    private static void nothingButText(MutableCoercionConfig coercions) {
        coercions
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    }

    private static <T> T half(JsonNode tree, String name, Class<T> type) {
        JsonNode half = tree.get(name);
        if (half == null || !half.isObject()) {
            throw new MalformedEvent("no object \"" + name + "\" in the value");
        }
        return MAPPER.treeToValue(half, type);
    }
}
