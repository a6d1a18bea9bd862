package ma.techvalley.contracts;

import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/** Instants as ISO 8601 only. Jackson also takes numbers, as seconds or milliseconds by a setting: a guess in a contract. */
final class TextInstants extends StdDeserializer<Instant> {
    TextInstants() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? InstantDeserializer.INSTANT.deserialize(json, context)
                : (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
}
