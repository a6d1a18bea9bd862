package ma.techvalley.kit.web.body;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a request record from its types, {@code @Nullable} and Jakarta constraints. */
final class SchemaMaker {
    private final SchemaGenerator generator;

    SchemaMaker() {
        var settings = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.ADDITIONAL_FIXED_TYPES,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        settings.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withArrayUniqueItemsResolver(scope -> scope.getType().isInstanceOf(Set.class) ? true : null)
                .withTypeAttributeOverride(SchemaTouches::keys)
                .withCustomDefinitionProvider(SchemaTouches::times);
        settings.forFields()
                .withNullableCheck(field -> false)
                .withDescriptionResolver(SchemaMaker::patternInWords)
                .withRequiredCheck(field -> !Fields.isOptional(field.getRawMember()))
                .withInstanceAttributeOverride((node, field, _) -> notBlank(node, field));
        generator = new SchemaGenerator(settings.build());
    }

    ObjectNode make(Class<?> type) {
        ObjectNode schema = generator.generateSchema(type);
        SchemaTouches.limit(schema);
        return schema;
    }

    /** The generator would say {@code minLength: 1}, which blanks satisfy. */
    private static void notBlank(ObjectNode node, FieldScope field) {
        if (Constraints.of(field, NotBlank.class) != null && !node.has("pattern")) {
            node.remove("minLength");
            node.put("pattern", SchemaTouches.NOT_BLANK);
        }
    }

    /** What a pattern means, where the service says it in words. */
    private static @Nullable String patternInWords(FieldScope field) {
        Pattern pattern = Constraints.of(field, Pattern.class);
        return pattern == null || pattern.message().startsWith("{") ? null : pattern.message();
    }
}
