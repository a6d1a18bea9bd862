package ma.techvalley.kit.document;

import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Records as BSON documents with the same fields; Jackson maps, so domain records need no annotation. Numbers stay numbers,
 * dates and moments are ISO 8601 texts: equal ones are equal, but only dates sort as they follow each other.
 */
public final class RecordDocuments {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private final JsonMapper mapper;

    public RecordDocuments(JsonMapper mapper) {
        this.mapper = mapper.rebuild()
                .addModule(new SimpleModule("bson").addSerializer(new Decimals()))
                .build();
    }

    /** The document of a record. */
    public Document write(Object content) {
        return new Document(mapper.convertValue(content, FIELDS));
    }

    /** The record of a document. */
    public <T> T read(Document document, Class<T> type) {
        return mapper.convertValue(document, type);
    }

    /** A record as JSON, for what is only stored. */
    public byte[] bytes(Object content) {
        return mapper.writeValueAsBytes(content);
    }

    /** The record of such bytes. */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
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
