package ma.techvalley.registry.companies;

import ma.techvalley.kit.problem.Refusal;

/**
 * Why a standing was changed, for the company to read: decisions of the administration have to be reasoned (law 55-19). It travels
 * on events, so it names no person.
 *
 * @param value 3 to 500 characters
 */
public record Reason(String value) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    public Reason {
        value = value.strip();
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid("reason", "reason-text", "a reason has 3 to 500 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
