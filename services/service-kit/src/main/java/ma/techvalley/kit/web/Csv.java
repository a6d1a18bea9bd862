package ma.techvalley.kit.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values (RFC 4180) that a spreadsheet shows and never runs. */
public final class Csv {
    /** Tells spreadsheets that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets take for the start of a formula, behind blanks and in full width too (OWASP, CSV injection). */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\t\r\n]|[\\p{Z}\\p{Cc}\\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20|%])");

    private static final Pattern SPECIAL = Pattern.compile("[\",;\r\n]");

    private Csv() {}

    /** A line with its end; null is an empty field, a number stays one, and text that could start a formula gets an apostrophe. */
    public static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
