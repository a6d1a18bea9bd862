package ma.techvalley.kit.web.body;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be read of a body in which something is broken. */
final class SoundParts {
    /** A number out of its range is still a number, so that a sum of it can be told wrong in the same answer. */
    private static final Set<String> READABLE = Set.of("minimum", "maximum");

    private final List<String> unreadable;

    SoundParts(List<Violation> found) {
        unreadable = found.stream()
                .filter(violation -> !READABLE.contains(violation.rule()))
                .map(Violation::pointer)
                .toList();
    }

    /** As much of a value as that type takes; null if that much cannot be read, a JSON null if it is absent and may be. */
    @Nullable
    JsonNode of(JsonNode node, AnnotatedType type, String pointer) {
        if (unreadable.contains(pointer)) {
            return null;
        }
        if (node.isMissingNode()) {
            return NullNode.getInstance();
        }
        Class<?> erased = ShapeReader.erased(type.getType());
        if (erased.isRecord() && node instanceof ObjectNode object) {
            return record(object, erased, pointer);
        }
        if (erased == List.class && node instanceof ArrayNode array) {
            return list(array, (AnnotatedParameterizedType) type, pointer);
        }
        Predicate<String> inside = place -> place.startsWith(pointer + "/");
        return unreadable.stream().anyMatch(inside) ? null : node;
    }

    private @Nullable JsonNode record(ObjectNode object, Class<?> type, String pointer) {
        ObjectNode sound = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            JsonNode part = of(object.path(name), component.getAnnotatedType(), Pointers.append(pointer, name));
            if (part == null) {
                return null;
            }
            sound.set(name, part);
        }
        return sound;
    }

    private @Nullable JsonNode list(ArrayNode array, AnnotatedParameterizedType type, String pointer) {
        AnnotatedType entry = type.getAnnotatedActualTypeArguments()[0];
        ArrayNode sound = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < array.size(); index++) {
            JsonNode part = of(array.path(index), entry, Pointers.append(pointer, index));
            if (part == null && !Fields.isNullable(entry)) {
                return null;
            }
            sound.add(part == null ? NullNode.getInstance() : part);
        }
        return sound;
    }
}
