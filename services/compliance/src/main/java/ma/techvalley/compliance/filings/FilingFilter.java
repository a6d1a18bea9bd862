package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a filing has to be; what is absent does not restrict.
 *
 * @param company ICE
 * @param officer opaque id of who has it
 * @param submitted when it was submitted
 * @param due when its {@link Filing#deadline} is; where it is bounded, a filing without one does not match
 * @param mark among its {@link Filing#marks}
 */
public record FilingFilter(
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable String company,
        @Nullable String officer,
        @Nullable QuotedNumber number,
        Span submitted,
        Span due,
        @Nullable Mark mark) {
    public static final FilingFilter ANY = new FilingFilter(null, null, null, null, null, Span.EVER, Span.EVER, null);
}
