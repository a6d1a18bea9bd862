package ma.techvalley.kit;

import ma.techvalley.kit.audit.AuditWriter;
import ma.techvalley.kit.inbox.Listening;
import ma.techvalley.kit.relay.Relay;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Live means: no thread that carries or reads events or records requests has ended by itself. An absent broker or store ends none. */
final class WorkersHealth extends AbstractHealthIndicator {
    private final Relay relay;
    private final Listening listening;
    private final AuditWriter audit;

    WorkersHealth(Relay relay, Listening listening, AuditWriter audit) {
        this.relay = relay;
        this.listening = listening;
        this.audit = audit;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(relay.isBroken() || listening.isBroken() || audit.isBroken() ? "DOWN" : "UP")
                .withDetail("relayBroken", relay.isBroken())
                .withDetail("listenerBroken", listening.isBroken())
                .withDetail("listenerWaiting", listening.isWaiting())
                .withDetail("auditBroken", audit.isBroken());
    }
}
