package ma.techvalley.kit.aggregate;

import java.util.Map;
import ma.techvalley.contracts.EventJson;
import org.bson.Document;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** State records as BSON documents with the same fields; Jackson maps, so domain records need no annotation. */
public final class StateCodec {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private final JsonMapper mapper;

    /** @param mapper reads and writes the state; give one with mix-ins where state is a sealed type */
    public StateCodec(JsonMapper mapper) {
        this.mapper = mapper.rebuild()
                .addModule(new SimpleModule("bson").addSerializer(new Decimals()))
                .build();
    }

    /** For states that are plain records. */
    public static StateCodec plain() {
        return new StateCodec(EventJson.mapper());
    }

    /** The document of a state. */
    public Document write(Object state) {
        return new Document(mapper.convertValue(state, FIELDS));
    }

    /** The state of a document. */
    public <S> S read(Document document, Class<S> type) {
        return mapper.convertValue(document, type);
    }

    private static final class Decimals extends StdSerializer<Decimal128> {
        Decimals() {
            super(Decimal128.class);
        }

        @Override
        public void serialize(Decimal128 value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(value.bigDecimalValue());
        }
    }
}
