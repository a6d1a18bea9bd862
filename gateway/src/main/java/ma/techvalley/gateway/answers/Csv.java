package ma.techvalley.gateway.answers;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values (RFC 4180) that a spreadsheet cannot take for formulas. */
public final class Csv {
    /** Tells spreadsheets that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    /** What spreadsheets take for the start of a formula, full-width signs included (OWASP, CSV injection). */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** A line with its end; null is an empty field, and a number stays one. */
    public static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String safe = text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
