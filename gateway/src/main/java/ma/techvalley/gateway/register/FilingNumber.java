package ma.techvalley.gateway.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number people read off a receipt: {@code D-GC-908/2025}, or without its activity code {@code D-908/2025}. CNDP's own
 * register finds it only without the code; here both find it.
 */
public record FilingNumber(String caseNumber, @Nullable String instrument) {
    private static final Pattern SHAPE = Pattern.compile("([DAT])(-[A-Z]{1,3})?-(\\d{1,9})/(\\d{4})");

    /** Null if it is no such number. */
    public static @Nullable FilingNumber parse(String text) {
        Matcher number = SHAPE.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!number.matches()) {
            return null;
        }
        String caseNumber = number.group(1) + "-" + number.group(3) + "/" + number.group(4);
        return new FilingNumber(caseNumber, number.group(2) == null ? null : number.group());
    }

    boolean names(RegisterRow row) {
        return instrument == null ? caseNumber.equals(row.caseNumber()) : instrument.equals(row.instrumentNumber());
    }
}
