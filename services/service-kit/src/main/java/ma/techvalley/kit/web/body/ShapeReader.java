package ma.techvalley.kit.web.body;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the shape of a request record, and refuses, at start, one whose texts or collections have no limit or whose parts
 * have no agreed form in JSON.
 */
final class ShapeReader {
    private static final Set<Class<?>> SCALARS = Set.of(
            int.class,
            long.class,
            double.class,
            boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            BigDecimal.class,
            BigInteger.class,
            LocalDate.class,
            LocalTime.class,
            YearMonth.class,
            Instant.class,
            OffsetDateTime.class,
            UUID.class);

    private final Deque<Class<?>> inside = new ArrayDeque<>();

    Shape.Fields record(Class<?> type) {
        require(!inside.contains(type), type.getSimpleName(), "contains itself");
        inside.push(type);
        List<Shape.Field> fields = Arrays.stream(type.getRecordComponents())
                .map(component -> field(type, component.getName()))
                .toList();
        inside.pop();
        return new Shape.Fields(type, fields, RecordRule.of(type));
    }

    private Shape.Field field(Class<?> owner, String name) {
        Field field = Fields.of(owner, name);
        String place = owner.getSimpleName() + "." + name;
        require(
                !(field.getType().isPrimitive() && Fields.isOptional(field)),
                place,
                "is optional, so it needs a type that can be absent");
        return new Shape.Field(name, field.getGenericType(), shape(field.getAnnotatedType(), field, place));
    }

    private Shape shape(AnnotatedType annotated, AnnotatedElement constraints, String place) {
        Class<?> type = erased(annotated.getType());
        if (type == String.class) {
            require(Limits.hasText(constraints), place, "needs @Size(max = …) or @Pattern: texts have a limit");
            require(
                    !Limits.mayRecurse(constraints),
                    place,
                    "has a pattern that repeats a group without end: a long text overflows the stack; give a most, as in (…){1,9}");
            return new Shape.Scalar();
        }
        if (type == List.class || type == Set.class) {
            return new Shape.Items(argument(annotated, 0, place), most(constraints, place));
        }
        if (type == Map.class) {
            Class<?> key = erased(arguments(annotated)[0].getType());
            require(key == String.class || key.isEnum(), place, "needs texts or an enum for keys");
            return new Shape.Entries(argument(annotated, 1, place), most(constraints, place));
        }
        require(
                type.isRecord() || type.isEnum() || SCALARS.contains(type),
                place,
                type + " has no agreed form in JSON");
        return type.isRecord() ? record(type) : new Shape.Scalar();
    }

    private Shape argument(AnnotatedType container, int index, String place) {
        AnnotatedType argument = arguments(container)[index];
        return shape(argument, argument, place + "[]");
    }

    private static int most(AnnotatedElement constraints, String place) {
        OptionalInt most = Limits.most(constraints);
        require(most.isPresent(), place, "needs @Size(max = …): collections have a limit");
        return most.getAsInt();
    }

    private static AnnotatedType[] arguments(AnnotatedType container) {
        return ((AnnotatedParameterizedType) container).getAnnotatedActualTypeArguments();
    }

    static Class<?> erased(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static void require(boolean holds, String place, String rule) {
        if (!holds) {
            throw new IllegalStateException("Request body " + place + " " + rule);
        }
    }
}
