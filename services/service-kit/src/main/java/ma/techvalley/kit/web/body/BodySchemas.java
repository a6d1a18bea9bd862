package ma.techvalley.kit.web.body;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all request records, each made once: at start, where a record without limits stops it. */
public final class BodySchemas {
    private final SchemaMaker maker = new SchemaMaker();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<Class<?>, BodySchema> schemas = new ConcurrentHashMap<>();

    BodySchema of(Class<?> type) {
        return schemas.computeIfAbsent(type, this::make);
    }

    /** A copy of the schema, for documentation. */
    public ObjectNode json(Class<?> type) {
        return of(type).json().deepCopy();
    }

    private BodySchema make(Class<?> type) {
        Shape.Fields shape = new ShapeReader().record(type);
        ObjectNode json = maker.make(type);
        return new BodySchema(shape, json, registry.getSchema(json));
    }
}
