package ma.techvalley.kit.web.body;

import java.util.List;
import java.util.function.Predicate;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.RuleArguments.PlacedRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.JsonNode;

/** Asks the rules over several components, in every record of a body. */
final class RuleWalk {
    private final RuleArguments arguments;
    private final Broken broken;
    private final SoundParts sound;

    RuleWalk(RuleArguments arguments, Broken broken) {
        this.arguments = arguments;
        this.broken = broken;
        this.sound = new SoundParts(broken.list());
    }

    void check(Shape shape, JsonNode node, Predicate<RecordRule> asked) {
        inside(shape, node, "", asked);
    }

    private void inside(Shape shape, JsonNode node, String pointer, Predicate<RecordRule> asked) {
        switch (shape) {
            case Shape.Fields record
            when node.isObject() -> {
                var placed = new PlacedRecord(node, pointer, sound);
                record.rules().stream().filter(asked).forEach(rule -> ask(rule, placed));
                for (Shape.Field field : record.fields()) {
                    inside(field.shape(), node.path(field.name()), Pointers.append(pointer, field.name()), asked);
                }
            }
            case Shape.Items items
            when node.isArray() -> {
                for (int index = 0; index < node.size(); index++) {
                    inside(items.item(), node.path(index), Pointers.append(pointer, index), asked);
                }
            }
            case Shape.Entries entries
            when node.isObject() ->
                node.propertyNames()
                        .forEach(key -> inside(entries.value(), node.path(key), Pointers.append(pointer, key), asked));
            default -> {}
        }
    }

    private void ask(RecordRule rule, PlacedRecord record) {
        arguments.of(rule, record).ifPresent(values -> {
            for (Object found : told(rule, values)) {
                var violation = (Violation) found;
                broken.add(record.pointer() + violation.pointer(), violation.rule(), violation.detail());
            }
        });
    }

    private static List<?> told(RecordRule rule, @Nullable Object[] values) {
        return ReflectionUtils.invokeMethod(rule.method(), null, values) instanceof List<?> found ? found : List.of();
    }
}
