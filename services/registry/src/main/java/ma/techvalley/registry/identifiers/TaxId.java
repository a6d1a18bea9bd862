package ma.techvalley.registry.identifiers;

import ma.techvalley.kit.problem.Refusal;

/**
 * Tax identifier ("identifiant fiscal"). No official format was found: usually 7 or 8 digits, some with a leading zero, no check
 * digit; so 6 to 9 digits are taken as they are.
 *
 * @param value 6 to 9 digits; text, since leading zeros count
 */
public record TaxId(String value) {
    public TaxId {
        value = PastedText.identifier(value);
        if (!value.matches("[0-9]{6,9}")) {
            throw Refusal.invalid("taxId", "tax-number", "a tax identifier has 6 to 9 digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
