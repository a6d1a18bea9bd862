package ma.techvalley.compliance.filings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a grant has ended; as what is the filing's stage.
 *
 * @param officer opaque id of who withdrew it; absent otherwise
 * @param ground of a withdrawal; absent otherwise
 * @param by id of the filing that ended it, the base of a transfer or the change that took its place; absent otherwise
 */
public record Ending(
        Instant at,
        @Nullable String officer,
        @Nullable Ground ground,
        String reason,
        @Nullable String by) {

    /** The same, with another reason. */
    Ending reasoned(String another) {
        return new Ending(at, officer, ground, another, by);
    }

    /** What a processing offends, so that its receipt or authorisation is withdrawn (law 09-08, article 51). */
    public enum Ground {
        SECURITY,
        PUBLIC_ORDER,
        MORALITY
    }
}
