package ma.techvalley.kit.web.body;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;

/** The fields behind a record's components; they carry the annotations that a component itself does not. */
final class Fields {
    private Fields() {}

    static Field of(Class<?> owner, String name) {
        try {
            return owner.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("A component has a field of its name", impossible);
        }
    }

    /** Marked {@code @Nullable}, of whichever package. */
    static boolean isOptional(Field field) {
        return isNullable(field) || isNullable(field.getAnnotatedType());
    }

    static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Nullable"));
    }
}
