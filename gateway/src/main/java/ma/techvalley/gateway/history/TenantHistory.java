package ma.techvalley.gateway.history;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import ma.techvalley.gateway.tenants.Arrivals.Mark;
import ma.techvalley.gateway.tenants.Tenancy;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.kit.problem.Unavailable;

/**
 * Makes the tenants of a moment out of those of now: what changed since is undone. Memory keeps nothing of what companies were, so the
 * journals are asked about every moment, once as long as it is kept.
 */
public final class TenantHistory {
    private final TenantJournals journals;
    private final Limits limits;
    private final Kept<Mark, TenantsThen> kept;
    private final AtomicLong number = new AtomicLong();

    /** Of these journals. */
    public TenantHistory(TenantJournals journals, Limits limits) {
        this.journals = journals;
        this.limits = limits;
        this.kept = new Kept<>(limits.kept(), Mark::isSettled);
    }

    /**
     * The tenants of a moment that is not in the future. What had not been read by the time of the snapshot is not in it.
     *
     * @throws Unavailable {@code history-away} if the journals cannot be read, or if too many ask
     */
    public TenantsThen at(Instant moment, Tenancy now) {
        Exactly exact = new Exactly(moment);
        TenantsThen known = kept.of(exact.moment(), now.arrived());
        return known == null ? made(exact, now) : known;
    }

    private TenantsThen made(Exactly exact, Tenancy now) {
        TenantJournals.Recalled recalled = limits.reading().take(() -> journals.tenantsBefore(exact.moment()));
        Map<String, Tenants> byPark = limits.making().take(() -> now.then(recalled.former(), exact.day()));
        TenantsThen then = new TenantsThen(byPark, number.incrementAndGet(), recalled.position());
        kept.keep(exact.moment(), then, now.arrived());
        return then;
    }
}
