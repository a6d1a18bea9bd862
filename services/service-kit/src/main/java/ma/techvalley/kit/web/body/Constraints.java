package ma.techvalley.kit.web.body;

import com.github.victools.jsonschema.generator.FieldScope;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constraint on a component, or on an element of it, directly or as a part of a composed one. */
final class Constraints {
    private static final Predicate<Annotation> COMPOSED =
            annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class);

    private Constraints() {}

    static <A extends Annotation> @Nullable A of(FieldScope field, Class<A> constraint) {
        return field.isFakeContainerItemScope()
                ? field.getContainerItemAnnotationConsideringFieldAndGetterIfSupported(constraint, COMPOSED)
                : field.getAnnotationConsideringFieldAndGetterIfSupported(constraint, COMPOSED);
    }
}
