package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Optional;

/**
 * A lease. Its contract alone rules: law 49-16 (articles 2 to 6) gives tenants of these parks no right to renewal, so it is over
 * after its last day.
 */
public record Lease(String id, String company, int area, LeasePeriod period) implements Allocation {
    @Override
    public Optional<Instant> endsAt() {
        return period.end();
    }

    @Override
    public boolean mayBecome(Allocation later) {
        return false;
    }
}
