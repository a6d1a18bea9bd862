package ma.techvalley.registry.identifiers;

import ma.techvalley.kit.problem.Refusal;

/**
 * Name of a company as in its statutes, in whatever script, or in several.
 *
 * @param value 2 to 200 characters, a letter or digit among them
 */
public record LegalName(String value) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    public LegalName {
        value = PastedText.words(value);
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST || value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.invalid(
                    "legalName", "company-name", "a legal name has 2 to 200 characters, letters or digits among them");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
