package ma.techvalley.gateway.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number people read off a receipt: {@code D-GC-908/2025}, or without its activity code {@code D-908/2025}. CNDP's own
 * register finds it only without the code; here both find it, and the number with a code that was a clerical error does, too.
 */
public record FilingNumber(String caseNumber, @Nullable String activityCode) {
    /** In capitals or not, with blanks around it. */
    public static final String SHAPE = "\\s*[DATdat](-[A-Za-z]{1,3})?-[0-9]{1,9}/[0-9]{4}\\s*";

    private static final Pattern PARTS = Pattern.compile("([DAT])(?:-([A-Z]{1,3}))?-(\\d{1,9})/(\\d{4})");

    /** @throws IllegalArgumentException if it does not have the {@link #SHAPE} */
    public static FilingNumber parse(String text) {
        Matcher number = PARTS.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!number.matches()) {
            throw new IllegalArgumentException("not a number of a filing: " + text);
        }
        String caseNumber = number.group(1) + "-" + number.group(3) + "/" + number.group(4);
        return new FilingNumber(caseNumber, number.group(2));
    }

    boolean names(RegisterEntry entry) {
        return caseNumber.equals(entry.row().caseNumber())
                && (activityCode == null || entry.activityCodes().contains(activityCode));
    }
}
