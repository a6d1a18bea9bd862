package ma.techvalley.kit.web.body;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks Jakarta constraints from the inside out. Where something inside a record is broken already, its other components
 * are still checked one by one, so that one answer names as much as can be known. Nested records need no {@code @Valid}.
 */
final class ConstraintWalk {
    private final JsonMapper mapper;
    private final Validator validator;
    private final Broken broken;

    ConstraintWalk(JsonMapper mapper, Validator validator, Broken broken) {
        this.mapper = mapper;
        this.validator = validator;
        this.broken = broken;
    }

    /** The record, or null if anything about it is broken. */
    @Nullable
    Object check(Shape.Fields record, JsonNode node, String pointer) {
        record.fields().forEach(field -> inside(field.shape(), node.path(field.name()), place(pointer, field)));
        if (broken.within(pointer)) {
            record.fields().forEach(field -> alone(record, field, node, pointer));
            return null;
        }
        Object bound = bind(node, record.type(), pointer);
        if (bound != null) {
            ConstraintErrors.add(validator.validate(bound), pointer, broken);
        }
        return broken.within(pointer) ? null : bound;
    }

    private void inside(Shape shape, JsonNode node, String pointer) {
        switch (shape) {
            case Shape.Fields record when node.isObject() -> check(record, node, pointer);
            case Shape.Items items
            when node.isArray() -> {
                for (int index = 0; index < node.size(); index++) {
                    inside(items.item(), node.path(index), Pointers.append(pointer, index));
                }
            }
            case Shape.Entries entries
            when node.isObject() ->
                node.propertyNames()
                        .forEach(key -> inside(entries.value(), node.path(key), Pointers.append(pointer, key)));
            default -> {}
        }
    }

    private void alone(Shape.Fields record, Shape.Field field, JsonNode node, String pointer) {
        JsonNode value = node.path(field.name());
        String place = place(pointer, field);
        if (value.isMissingNode() || broken.within(place)) {
            return;
        }
        Object bound = bind(value, field.type(), place);
        if (bound != null) {
            ConstraintErrors.add(validator.validateValue(record.type(), field.name(), bound), pointer, broken);
        }
    }

    private @Nullable Object bind(JsonNode node, Type type, String pointer) {
        try {
            return mapper.treeToValue(node, mapper.constructType(type));
        } catch (JacksonException refused) {
            BindingErrors.add(refused, pointer, broken);
            return null;
        }
    }

    private static String place(String pointer, Shape.Field field) {
        return Pointers.append(pointer, field.name());
    }
}
