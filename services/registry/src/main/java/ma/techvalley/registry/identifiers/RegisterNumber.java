package ma.techvalley.registry.identifiers;

import java.util.Locale;
import ma.techvalley.kit.problem.Refusal;

/**
 * Number in the trade register of one court. No official format was found: digits, sometimes with a letter or a slash.
 *
 * @param value 1 to 15 of the digits, capital letters A to Z and slashes, beginning with a digit
 */
public record RegisterNumber(String value) {
    public RegisterNumber {
        value = PastedText.identifier(value).toUpperCase(Locale.ROOT);
        if (!value.matches("[0-9][0-9A-Z/]{0,14}")) {
            throw Refusal.invalid(
                    "tradeRegister/number",
                    "register-entry",
                    "a trade-register number begins with a digit and has up to 15 digits, letters or slashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
