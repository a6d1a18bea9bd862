package ma.techvalley.compliance.filings.items;

import java.util.Optional;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Why data may go to a country that does not protect them well enough: one of two.
 *
 * @param exception which the law makes (law 09-08, articles 44-1 and 44-2; decree 2-09-165, article 47)
 * @param guarantees contract clauses or internal rules, on which the authority decides as on a request for an authorisation (law 09-08,
 *     article 44-3; decree 2-09-165, article 48)
 */
public record Ground(
        @Nullable Exception exception, @Nullable String guarantees) {

    /** Law 09-08, articles 44-1 and 44-2. */
    public enum Exception {
        EXPRESS_CONSENT,
        VITAL_INTEREST,
        PUBLIC_INTEREST,
        LEGAL_CLAIMS,
        CONTRACT,
        INTERNATIONAL_COOPERATION,
        BILATERAL_AGREEMENT
    }

    /** What is wrong with it, if something is. */
    Optional<Violation> violation() {
        return (exception == null) != (guarantees == null)
                ? Optional.empty()
                : Optional.of(new Violation(
                        Item.GROUND.pointer(), "exclusive", "Is either an exception of article 44 or guarantees."));
    }
}
