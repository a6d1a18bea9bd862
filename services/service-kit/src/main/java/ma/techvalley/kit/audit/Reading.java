package ma.techvalley.kit.audit;

import java.time.Instant;
import java.util.List;

/**
 * That somebody was given something of an object.
 *
 * @param roles as which; of several, those that were asked about
 * @param reader opaque id
 */
public record Reading(Instant at, List<String> roles, String reader) {}
