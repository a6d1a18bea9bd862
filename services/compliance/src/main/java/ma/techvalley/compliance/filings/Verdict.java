package ma.techvalley.compliance.filings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, by whom and why.
 *
 * @param officer opaque id; absent if nobody decided in time, and silence granted it
 */
public record Verdict(Instant at, @Nullable String officer, Outcome outcome, String reason) {

    /** Either way, the law asks for a reason. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    /** Nobody has decided in time. */
    static Verdict silence(Instant at) {
        return new Verdict(at, null, Outcome.GRANTED, "decree 2-09-165, article 28: no decision in time");
    }
}
