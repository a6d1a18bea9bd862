package ma.techvalley.kit.aggregate;

import java.time.Instant;
import java.util.Optional;

/**
 * What an aggregate was.
 *
 * @param since when it became that
 * @param state empty if it was not kept then
 */
public record Past<S>(String id, long version, Instant since, Optional<S> state) {}
