package ma.techvalley.contracts.generation;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a record becomes a schema: {@code @Nullable} components are optional and never null, all others required; objects
 * stay open for what newer producers add.
 */
final class RecordSchemas implements Module {
    private final Descriptions descriptions;

    private RecordSchemas(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** A builder that collects definitions of records. */
    static SchemaBuilder builder(SchemaVersion dialect, Descriptions descriptions) {
        var config = new SchemaGeneratorConfigBuilder(dialect, OptionPreset.PLAIN_JSON)
                .with(new RecordSchemas(descriptions))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS, Option.STANDARD_FORMATS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        return new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    @Override
    public void applyToConfigBuilder(SchemaGeneratorConfigBuilder builder) {
        builder.forFields().withRequiredCheck(RecordSchemas::isRequired).withDescriptionResolver(this::description);
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withDescriptionResolver(scope ->
                        descriptions.of(scope.getType().getErasedType()).orElse(null))
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withCustomDefinitionProvider(RecordSchemas::month)
                .withCustomDefinitionProvider(RecordSchemas::countsByKey);
    }

    static String name(Class<?> type) {
        return Stream.<Class<?>>iterate(type, outer -> outer != null, Class::getEnclosingClass)
                .map(Class::getSimpleName)
                .reduce((inner, outer) -> outer + "." + inner)
                .orElseThrow();
    }

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : descriptions
                        .of(field.getDeclaringType().getErasedType(), field.getName())
                        .orElse(null);
    }

    private static @Nullable CustomDefinition month(ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType() != YearMonth.class
                ? null
                : inline(context, month -> month.put("type", "string").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"));
    }

    /** Numbers by the constants of an enum; its keys are closed, as its values are everywhere else. */
    private static @Nullable CustomDefinition countsByKey(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) {
            return null;
        }
        ResolvedType key = type.getTypeParameters().get(0);
        ResolvedType value = type.getTypeParameters().get(1);
        return inline(context, counts -> {
            counts.put("type", "object");
            counts.set("propertyNames", context.createDefinition(key));
            counts.set("additionalProperties", context.createDefinition(value));
        });
    }

    private static CustomDefinition inline(SchemaGenerationContext context, Consumer<ObjectNode> content) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        content.accept(schema);
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }
}
