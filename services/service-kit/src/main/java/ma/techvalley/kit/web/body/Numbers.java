package ma.techvalley.kit.web.body;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of a size that arithmetic and stores can bear: {@code 1e999999999} is short to write and endless to add. */
final class Numbers {
    static final String LIMITS = "A number may have 40 digits and an exponent from -40 to 40.";

    private static final int LONGEST = 50;
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** Null where the number is too large or too precise. */
    static @Nullable BigDecimal read(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS ? number : null;
        } catch (NumberFormatException exponent) {
            return null;
        }
    }
}
