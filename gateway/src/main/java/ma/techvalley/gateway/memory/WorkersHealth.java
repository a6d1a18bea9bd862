package ma.techvalley.gateway.memory;

import ma.techvalley.kit.audit.AuditWriter;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Live means: no thread that reads the topics or records refusals has ended by itself. An absent broker ends none. */
final class WorkersHealth extends AbstractHealthIndicator {
    private final Remembering remembering;
    private final AuditWriter refusals;

    WorkersHealth(Remembering remembering, AuditWriter refusals) {
        this.remembering = remembering;
        this.refusals = refusals;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(remembering.isBroken() || refusals.isBroken() ? "DOWN" : "UP")
                .withDetail("memoryBroken", remembering.isBroken())
                .withDetail("refusalsBroken", refusals.isBroken());
    }
}
