package ma.techvalley.kit.web.body;

import ma.techvalley.kit.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body as a record, or refuses it with every rule it breaks. */
final class BodyRules {
    private final JsonMapper mapper;

    BodyRules(JsonMapper mapper) {
        this.mapper = mapper.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    Object read(byte[] body, Class<?> type) {
        try {
            return mapper.readValue(body, type);
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("", "json", "The body is not what the resource reads.");
        }
    }
}
