package ma.techvalley.compliance.filings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice changes.
 *
 * @param filing id of the granted filing
 * @param number the initial one, which the notice carries (CNDP internal rules, article 33)
 * @param since the first day of the change; of a transfer only, whose time for the notice starts then (decree 2-09-165, article 49)
 */
public record Changes(
        String filing, String number, @Nullable LocalDate since) {}
