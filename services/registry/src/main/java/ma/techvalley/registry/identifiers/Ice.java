package ma.techvalley.registry.identifiers;

import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Common identifier of an enterprise ("identifiant commun de l'entreprise", decree 2-11-63 of 20 May 2011): 9 digits of the
 * enterprise, 4 of the establishment, 2 of control, together divisible by 97. The decree does not print the rule; python-stdnum
 * implements it and a hundred published numbers follow it.
 *
 * @param value 15 digits; text, since leading zeros count
 */
public record Ice(String value) {
    private static final int DIGITS = 15;
    private static final int ZEROS_A_SPREADSHEET_DROPS = 2;
    private static final long MODULUS = 97;

    public Ice {
        value = PastedText.identifier(value);
        String broken = broken(value);
        if (broken != null) {
            throw Refusal.invalid("ice", "ice-number", broken);
        }
    }

    private static @Nullable String broken(String digits) {
        if (!digits.matches("[0-9]+")) {
            return "an ICE has 15 digits and nothing else";
        }
        if (digits.length() != DIGITS) {
            return lengthOf(digits.length());
        }
        return Long.parseLong(digits) % MODULUS == 0
                ? null
                : "the control digits do not fit: an ICE is divisible by 97";
    }

    /** Never padded silently: two missing digits may just as well be missing at the end. */
    private static String lengthOf(int length) {
        return length < DIGITS && length >= DIGITS - ZEROS_A_SPREADSHEET_DROPS
                ? "an ICE has 15 digits, this has %d: a spreadsheet may have dropped leading zeros".formatted(length)
                : "an ICE has 15 digits, this has %d".formatted(length);
    }

    @Override
    public String toString() {
        return value;
    }
}
