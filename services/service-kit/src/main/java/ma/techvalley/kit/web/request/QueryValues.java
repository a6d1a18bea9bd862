package ma.techvalley.kit.web.request;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.TextRules;
import ma.techvalley.kit.web.problems.TypeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/** The values of one parameter: well-formed text that becomes the declared type. */
final class QueryValues {
    private static final int LONGEST = 200;
    /** Spring would also take {@code 0x10}, {@code yes} and nothing at all. */
    private static final Map<Class<?>, Pattern> FORMS = Map.of(
            Integer.class, Pattern.compile("-?\\d{1,10}"),
            Long.class, Pattern.compile("-?\\d{1,19}"),
            Boolean.class, Pattern.compile("true|false"),
            BigDecimal.class, Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?"));

    private final ConversionService conversions;
    private final List<Violation> violations;

    QueryValues(ConversionService conversions, List<Violation> violations) {
        this.conversions = conversions;
        this.violations = violations;
    }

    /** The value as the declared type, or null after noting why there is none. */
    @Nullable
    Object read(Parameter parameter, String[] values) {
        if (values.length > 1 && !parameter.isMany()) {
            return broken(parameter, "repeated", "The parameter may be given once.");
        }
        if (!parameter.limited() && single(parameter, values).anyMatch(value -> value.length() > LONGEST)) {
            return broken(parameter, "max-length", "May have " + LONGEST + " characters.");
        }
        for (String value : values) {
            Violation violation = TextRules.broken(value, parameter.name());
            if (violation != null) {
                violations.add(violation);
                return null;
            }
        }
        return converted(parameter, values);
    }

    private @Nullable Object converted(Parameter parameter, String[] values) {
        Object source = values.length == 1 ? values[0] : values;
        try {
            return hasForm(parameter, values)
                    ? conversions.convert(source, TypeDescriptor.forObject(source), parameter.type())
                    : wrongType(parameter);
        } catch (ConversionException | IllegalArgumentException unreadable) {
            return wrongType(parameter);
        }
    }

    private static boolean hasForm(Parameter parameter, String[] values) {
        Class<?> type = parameter.single();
        Pattern form = FORMS.get(type);
        return type == String.class
                || single(parameter, values)
                        .allMatch(value -> form == null
                                ? !value.isBlank()
                                : form.matcher(value).matches());
    }

    /** One value of a parameter that takes many may hold several, with commas between them. */
    private static Stream<String> single(Parameter parameter, String[] values) {
        Stream<String> given = Arrays.stream(values);
        return parameter.isMany() && values.length == 1
                ? given.flatMap(value -> Arrays.stream(value.split(",", -1)))
                : given;
    }

    private @Nullable Object wrongType(Parameter parameter) {
        Class<?> type = parameter.single();
        String rule = type.isEnum() ? "enum" : Number.class.isAssignableFrom(type) ? "type" : "format";
        return broken(parameter, rule, "Has to be " + TypeWords.of(type) + ".");
    }

    private @Nullable Object broken(Parameter parameter, String rule, String words) {
        violations.add(new Violation(parameter.name(), rule, words));
        return null;
    }
}
