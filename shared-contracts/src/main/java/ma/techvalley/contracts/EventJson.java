package ma.techvalley.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of event values: {@code {"change": …, "state": …}}. Absent is absent, never null; dates are ISO 8601. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
        } catch (JacksonException unreadable) {
            throw new MalformedEvent("not a value of " + type.name(), unreadable);
        }
    }

    private static <T> T half(JsonNode tree, String name, Class<T> type) {
        JsonNode half = tree.get(name);
        if (half == null || !half.isObject()) {
            throw new MalformedEvent("no object \"" + name + "\" in the value");
        }
        return MAPPER.treeToValue(half, type);
    }
}
