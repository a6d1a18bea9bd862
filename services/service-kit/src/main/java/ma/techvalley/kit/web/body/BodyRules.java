package ma.techvalley.kit.web.body;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body as a record, or names every rule it breaks: of JSON, of the record's schema, of its Jakarta constraints, and
 * over several of its components.
 */
public final class BodyRules {
    private final BodySchemas schemas;
    private final JsonMapper mapper;
    private final Validator validator;
    private final RuleArguments arguments;

    BodyRules(BodySchemas schemas, JsonMapper mapper, Validator validator, BeanFactory beans) {
        this.schemas = schemas;
        this.mapper = mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .build();
        this.validator = validator;
        this.arguments = new RuleArguments(this.mapper, beans);
    }

    /** @return a record of that type. @throws Refusal with everything that is broken */
    public Object read(byte[] body, Class<?> type) {
        var broken = new Broken(false);
        Object record = read(body, schemas.of(type), broken);
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken.list());
        }
        return Objects.requireNonNull(record);
    }

    /** Everything that is broken, for an answer that names other faults of the request as well. */
    public List<Violation> broken(byte[] body, Class<?> type) {
        var broken = new Broken(true);
        read(body, schemas.of(type), broken);
        return broken.list();
    }

    /** @throws Refusal if a body claims to be anything but JSON; a form, for example, is never offered to a converter */
    public static void requireJson(@Nullable String contentType) {
        try {
            StrictJson.requireJson(contentType == null ? null : MediaType.valueOf(contentType));
        } catch (InvalidMediaTypeException malformed) {
            StrictJson.requireJson(null);
        }
    }

    private @Nullable Object read(byte[] body, BodySchema schema, Broken broken) {
        String text = Utf8.decode(body, broken);
        JsonNode tree = text == null ? null : new JsonTree(broken).read(text);
        if (tree == null) {
            return null;
        }
        Trim.trim(tree, schema.shape());
        var errors = new SchemaErrors(schema.json(), broken);
        schema.compiled().validate(tree).stream()
                .takeWhile(_ -> !broken.isFull())
                .forEach(errors::add);
        if (broken.isFull()) {
            return null;
        }
        Object record = new ConstraintWalk(mapper, validator, broken).check(schema.shape(), tree, "");
        var rules = new RuleWalk(arguments, broken);
        rules.check(schema.shape(), tree, rule -> !rule.isOfTheMoment());
        if (broken.isRefused()) {
            rules.check(schema.shape(), tree, RecordRule::isOfTheMoment);
        }
        return record;
    }
}
