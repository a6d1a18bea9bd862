package ma.techvalley.jobs.reports.web;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file that a spreadsheet will show and never run: what could start a formula gets an apostrophe before it
 * (OWASP, CSV injection). A number's own minus would too; no figure here is negative.
 */
final class CsvCell {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Z}\\p{Cc}\\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20|%].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",;\r\n\t']");

    private CsvCell() {}

    static String of(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
