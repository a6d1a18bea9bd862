package ma.techvalley.registry.identifiers;

import ma.techvalley.kit.problem.Refusal;

/**
 * Affiliation number of an employer with the social-security fund: 7 digits, the last of which is their key (CNSS specification of
 * February 2006 for declarations by file, as quoted publicly).
 *
 * @param value 7 digits
 */
public record CnssAffiliation(String value) {
    private static final int KEY = 6;

    public CnssAffiliation {
        value = PastedText.identifier(value);
        if (!value.matches("[0-9]{7}")) {
            throw Refusal.invalid("cnssAffiliation", "cnss-number", "a CNSS affiliation has 7 digits");
        }
        if (digit(value, KEY) != key(value)) {
            throw Refusal.invalid(
                    "cnssAffiliation",
                    "cnss-number",
                    "the last digit of the CNSS affiliation does not fit the six before it");
        }
    }

    /** u = units of (C2+C4+C6) x 2 + C1+C3+C5; the key is 0 if u is, else 10-u. */
    private static int key(String digits) {
        int sum = 0;
        for (int index = 0; index < KEY; index++) {
            sum += digit(digits, index) * (index % 2 == 0 ? 1 : 2);
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
