package ma.techvalley.gateway.history;

import java.time.Instant;
import ma.techvalley.gateway.spaces.Former;
import ma.techvalley.kit.problem.Unavailable;

/** The whole history of spaces and parks, which zones has. */
public interface Journals {
    /**
     * What was before, of everything that changed after a moment.
     *
     * @throws Unavailable {@code history-away} while it cannot be read
     */
    Recalled before(Instant moment);

    /**
     * What the journal says.
     *
     * @param reached whether there was anything at all at the moment
     * @param head sequence of the newest entry when it was read
     */
    record Recalled(Former former, boolean reached, long head) {}
}
