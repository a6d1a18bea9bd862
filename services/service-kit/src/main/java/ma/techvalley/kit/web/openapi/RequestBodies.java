package ma.techvalley.kit.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import ma.techvalley.kit.web.body.BodySchemas;

/** Documents a body by the very schema that checks it. */
final class RequestBodies {
    private final BodySchemas schemas;
    private final Map<String, Class<?>> named = new ConcurrentSkipListMap<>();

    RequestBodies(BodySchemas schemas) {
        this.schemas = schemas;
    }

    RequestBody of(Class<?> type) {
        var reference = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + name(type));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(reference)));
    }

    void addTo(Components components) {
        named.forEach((name, type) -> components.addSchemas(name, schema(type)));
    }

    /** Two features may each have a record of the same simple name. */
    private String name(Class<?> type) {
        Class<?> known = named.putIfAbsent(type.getSimpleName(), type);
        if (known == null || known == type) {
            return type.getSimpleName();
        }
        String full = type.getName().replace('$', '.');
        named.put(full, type);
        return full;
    }

    private Schema<?> schema(Class<?> type) {
        try {
            return Json31.mapper().readValue(schemas.json(type).toString(), JsonSchema.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("Our own schema is JSON", impossible);
        }
    }
}
