package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Optional;

/** A firm reservation: it binds both sides until it becomes a lease or lapses. */
public record Reservation(String id, String company, int area, Instant expiresAt) implements Allocation {
    @Override
    public Optional<Instant> endsAt() {
        return Optional.of(expiresAt);
    }

    @Override
    public boolean mayBecome(Allocation later) {
        return later instanceof Lease && later.company().equals(company);
    }
}
