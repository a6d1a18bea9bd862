package ma.techvalley.kit.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.web.body.Optionals;
import org.jspecify.annotations.Nullable;

/** What a record does not mark {@code @Nullable} is always there. */
final class RequiredComponents implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(definition(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static void require(Schema<?> schema, Class<?> record) {
        Map<String, ?> properties = schema.getProperties();
        if (properties != null) {
            List<String> required = Arrays.stream(record.getRecordComponents())
                    .filter(component -> !Optionals.isOptional(record, component.getName()))
                    .filter(component -> !isLeftOutWhenEmpty(component))
                    .map(RecordComponent::getName)
                    .filter(properties::containsKey)
                    .toList();
            schema.setRequired(required);
        }
    }

    private static boolean isLeftOutWhenEmpty(RecordComponent component) {
        JsonInclude include = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return include != null
                && include.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(component.getType());
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        Schema<?> defined = reference == null
                ? null
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return defined == null ? schema : defined;
    }
}
