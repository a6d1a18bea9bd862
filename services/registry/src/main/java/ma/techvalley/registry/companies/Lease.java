package ma.techvalley.registry.companies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lease as the zones service announced it.
 *
 * @param area square metres
 * @param endsOn last day; absent while it is open-ended
 */
public record Lease(
        String id, int area, LocalDate startsOn, @Nullable LocalDate endsOn) {}
