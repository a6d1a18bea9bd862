package ma.techvalley.kit.web.body;

import java.lang.reflect.Type;
import java.util.List;

/** What a body consists of, as far as reading and checking it goes. */
sealed interface Shape {
    /** A record, with its rules over several of its fields. */
    record Fields(Class<?> type, List<Field> fields, List<RecordRule> rules) implements Shape {
        boolean has(String name) {
            return fields.stream().map(Field::name).anyMatch(name::equals);
        }
    }

    /** A component of a record. */
    record Field(String name, Type type, Shape shape) {}

    /** A list or set. */
    record Items(Shape item, int most) implements Shape {}

    /** A map. */
    record Entries(Shape value, int most) implements Shape {}

    /** Text, a number, a date, … */
    record Scalar() implements Shape {}
}
