package ma.techvalley.kit.web.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parameter has to be, in words for people. */
public final class TypeWords {
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(LocalDate.class, "a date that exists, such as 2026-03-31"),
            Map.entry(YearMonth.class, "a month, such as 2026-03"),
            Map.entry(Instant.class, "a moment, such as 2026-03-31T08:30:00Z"),
            Map.entry(UUID.class, "a UUID"));

    private TypeWords() {}

    /** Completes "is not …" and "has to be …". */
    public static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of the right type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return WORDS.getOrDefault(
                type, Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a number" : "valid");
    }
}
