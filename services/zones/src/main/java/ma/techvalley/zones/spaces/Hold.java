package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Optional;

/** An option: it binds nobody, and lapses by itself. */
public record Hold(String id, String company, int area, Instant expiresAt) implements Allocation {
    @Override
    public Optional<Instant> endsAt() {
        return Optional.of(expiresAt);
    }

    @Override
    public boolean mayBecome(Allocation later) {
        return !(later instanceof Hold) && later.company().equals(company);
    }
}
