package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.items.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Why data may go to a country that is not on the list of article 43: one of two.
 *
 * @param exception of article 44
 * @param guarantees contract clauses or internal rules (article 44-3)
 */
record GroundRequest(
        Ground.@Nullable Exception exception,

        @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
        String guarantees) {

    Ground ground() {
        return new Ground(exception, guarantees);
    }
}
