package ma.techvalley.jobs.reports;

import java.util.Optional;
import ma.techvalley.kit.problem.Violation;

/**
 * A number of people in a headcount.
 *
 * @param pointer JSON pointer below the headcount
 */
public record Figure(String pointer, int people) {
    /** More than the whole sector employed at the end of 2024 (148,500, DOMAIN 3.4), so a larger number is a slip. */
    public static final int MOST = 200_000;

    Optional<Violation> outOfRange() {
        if (people < 0) {
            return Optional.of(new Violation(pointer, "minimum", "Numbers are absolute: 0 or more."));
        }
        return people > MOST
                ? Optional.of(new Violation(pointer, "maximum", "The largest number is " + MOST + "."))
                : Optional.empty();
    }
}
