package ma.techvalley.gateway.memory;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Ready means: everything that was on the topics at the start can be read. A broker that goes away later changes nothing. */
final class MemoryHealth extends AbstractHealthIndicator {
    private final Memory memory;
    private final Freshness freshness;

    MemoryHealth(Memory memory, Freshness freshness) {
        this.memory = memory;
        this.freshness = freshness;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(memory.isReady() ? "UP" : "OUT_OF_SERVICE").withDetail("ageSeconds", freshness.age());
    }
}
