package ma.techvalley.contracts.generation;

import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.nio.file.Path;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventType;
import tools.jackson.databind.node.ObjectNode;

/** The schema of each event type's value, as the records give it. */
public final class EventSchemas {
    static final String OPEN = "Objects are open: a newer producer may add optional properties, which readers skip."
            + " Enumerations are closed: a new constant needs a new major version.";
    static final Descriptions DESCRIPTIONS = Descriptions.of(Path.of("src/main/java"));

    private EventSchemas() {}

    /** Where the schema of a type is committed, below the resources: {@code contracts/zones/park.described.v1.schema.json}. */
    public static Path file(EventType type) {
        String service = service(type);
        String event = type.name().substring(("ma.techvalley." + service + ".").length());
        return Path.of("contracts", service, event + ".schema.json");
    }

    /** The schema a type has by its records. */
    public static ObjectNode of(EventType type) {
        SchemaBuilder builder = RecordSchemas.builder(SchemaVersion.DRAFT_2020_12, DESCRIPTIONS);
        ObjectNode schema = EventJson.mapper().createObjectNode();
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        schema.put("$id", "tag:techvalley.ma,2026:" + type.name());
        schema.put("title", type.name());
        schema.put("description", meaning(type));
        schema.put("$comment", OPEN);
        schema.setAll(value(builder, type));
        schema.set("$defs", builder.collectDefinitions("$defs"));
        return schema;
    }

    /** The two halves, as references to definitions the builder collects. */
    static ObjectNode value(SchemaBuilder builder, EventType type) {
        ObjectNode value = EventJson.mapper().createObjectNode();
        value.put("type", "object");
        ObjectNode halves = value.putObject("properties");
        halves.set("change", builder.createSchemaReference(type.change()));
        halves.set("state", builder.createSchemaReference(type.state()));
        value.putArray("required").add("change").add("state");
        return value;
    }

    /** What a type says happened, from the Javadoc of its record. */
    static String meaning(EventType type) {
        return DESCRIPTIONS
                .of(type.change())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new AssertionError(type.change() + " has no Javadoc"));
    }

    static String service(EventType type) {
        return type.topic().source().substring("/techvalley/".length());
    }
}
