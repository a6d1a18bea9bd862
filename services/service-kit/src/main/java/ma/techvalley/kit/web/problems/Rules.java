package ma.techvalley.kit.web.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Stable names of rules, for programs. */
public final class Rules {
    private static final int LONGEST_WORDS = 200;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Min", "minimum"),
            Map.entry("DecimalMin", "minimum"),
            Map.entry("Positive", "minimum"),
            Map.entry("PositiveOrZero", "minimum"),
            Map.entry("Max", "maximum"),
            Map.entry("DecimalMax", "maximum"),
            Map.entry("Negative", "maximum"),
            Map.entry("NegativeOrZero", "maximum"),
            Map.entry("NotNull", "required"),
            Map.entry("Email", "format"));

    private Rules() {}

    /** The rule that a value broke. */
    public static String name(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof Size size
                ? name(size, violation.getInvalidValue())
                : name(constraint.annotationType().getSimpleName());
    }

    /** The rule in words; Jakarta's own start in lower case. */
    public static String words(String message) {
        return message.isEmpty()
                ? "Is not accepted."
                : shortened(Character.toUpperCase(message.charAt(0)) + message.substring(1));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }

    private static String name(Size size, Object value) {
        return switch (value) {
            case CharSequence text -> text.length() > size.max() ? "max-length" : "min-length";
            case Collection<?> items -> items.size() > size.max() ? "max-items" : "min-items";
            case Map<?, ?> entries -> entries.size() > size.max() ? "max-properties" : "min-properties";
            default -> "size";
        };
    }

    /** The rule behind a Jakarta constraint: {@code NotBlank} is {@code not-blank}, so a service's own {@code Ice} is {@code ice}. */
    public static String name(String constraint) {
        String known = NAMES.get(constraint);
        return known != null
                ? known
                : constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
