package ma.techvalley.kit.web.body;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves of a tree what is worth checking. Of what exceeds a limit, enough stays to be reported, so that a megabyte of faults
 * does not cost a hundred. For fields we know, null is absent: many clients write it for what they do not have.
 */
final class Trim {
    private static final int MOST_UNKNOWN = 20;

    private Trim() {}

    static void trim(JsonNode node, Shape shape) {
        switch (shape) {
            case Shape.Fields record when node instanceof ObjectNode object -> record(object, record);
            case Shape.Items items
            when node instanceof ArrayNode array -> {
                while (array.size() > items.most() + 1) {
                    array.remove(array.size() - 1);
                }
                array.forEach(item -> trim(item, items.item()));
            }
            case Shape.Entries entries
            when node instanceof ObjectNode object -> {
                object.remove(names(object).stream().skip(entries.most() + 1L).toList());
                object.forEach(value -> trim(value, entries.value()));
            }
            default -> {}
        }
    }

    private static void record(ObjectNode object, Shape.Fields record) {
        object.remove(names(object).stream()
                .filter(name -> !record.has(name))
                .skip(MOST_UNKNOWN)
                .toList());
        for (Shape.Field field : record.fields()) {
            JsonNode value = object.path(field.name());
            if (value.isNull()) {
                object.remove(field.name());
            } else {
                trim(value, field.shape());
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        return List.copyOf(object.propertyNames());
    }
}
