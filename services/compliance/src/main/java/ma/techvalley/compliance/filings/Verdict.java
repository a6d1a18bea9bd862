package ma.techvalley.compliance.filings;

import java.time.Instant;

/** What was decided, by whom and why. */
public record Verdict(Instant at, String officer, Outcome outcome, String reason) {

    /** Either way, the law asks for a reason. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
