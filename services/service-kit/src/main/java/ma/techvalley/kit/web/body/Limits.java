package ma.techvalley.kit.web.body;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How a text or a collection is limited: by a constraint, or by one that is composed of it. */
final class Limits {
    private static final java.util.regex.Pattern ENDLESS_GROUP =
            java.util.regex.Pattern.compile("\\)(?:[*+]|\\{\\d+,})");

    private Limits() {}

    static boolean hasText(AnnotatedElement element) {
        return most(element).isPresent() || constraints(element).anyMatch(Pattern.class::isInstance);
    }

    /** Whether a pattern repeats a group without end: the JDK matches each repetition inside the one before. */
    static boolean mayRecurse(AnnotatedElement element) {
        return constraints(element)
                .filter(Pattern.class::isInstance)
                .anyMatch(pattern ->
                        ENDLESS_GROUP.matcher(((Pattern) pattern).regexp()).find());
    }

    static OptionalInt most(AnnotatedElement element) {
        return constraints(element)
                .filter(Size.class::isInstance)
                .mapToInt(size -> ((Size) size).max())
                .filter(most -> most < Integer.MAX_VALUE)
                .min();
    }

    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(found -> Stream.concat(
                        Stream.of(found), Arrays.stream(found.annotationType().getAnnotations())));
    }
}
