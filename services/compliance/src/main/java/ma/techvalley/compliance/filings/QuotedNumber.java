package ma.techvalley.compliance.filings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people quote it: of the case, {@code D-908/2025}, or of the instrument, {@code D-GC-908/2025}.
 *
 * @param activityCode of an instrument; where it is given, it has to be the filing's, or the one before a clerical error was corrected
 */
public record QuotedNumber(CaseNumber number, @Nullable String activityCode) {
    /** In capitals or not, with blanks around it. */
    public static final String SHAPE = "\\s*[DATdat](-[A-Za-z]{1,3})?-[1-9][0-9]{0,8}/[0-9]{4}\\s*";

    private static final Pattern PARTS = Pattern.compile("([DAT])(?:-([A-Z]{1,3}))?(-[1-9][0-9]{0,8}/[0-9]{4})");

    /** @throws IllegalArgumentException if it does not have the {@link #SHAPE} */
    public static QuotedNumber parse(String text) {
        Matcher parts = PARTS.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a number of a filing: " + text);
        }
        return new QuotedNumber(CaseNumber.parse(parts.group(1) + parts.group(3)), parts.group(2));
    }
}
