package ma.techvalley.contracts.generation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validation by a schema, formats included: JSON Schema leaves them optional. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** A schema ready to validate; the dialect is what its {@code $schema} says. */
    public static Schema compiled(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    /** What is wrong, in words; empty where nothing is. */
    public static List<String> errors(Schema schema, JsonNode instance) {
        return schema
                .validate(
                        instance,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
