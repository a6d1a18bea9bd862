package ma.techvalley.compliance.filings;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * Does what happens to a filing by itself: it gets its number if a crash has left it without, those who wait are reminded, what is late is
 * told, and silence grants what it grants (decree 2-09-165, article 28).
 */
public final class KeepingTime {
    private final Aggregates<Filing> filings;
    private final NumberingFiling numbering;
    private final Clock clock;

    public KeepingTime(Aggregates<Filing> filings, NumberingFiling numbering, Clock clock) {
        this.filings = filings;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** Everything that is due, in its order; nothing, if it comes too early or twice. */
    public void keep(String id) {
        Filing filing = filings.get(id).state();
        String base = filing.base();
        if (base != null) {
            // What is due to both may be late: silence may have granted the base first, and the transfer on it.
            keep(base);
        }
        if (filing.caseNumber() == null) {
            numbering.number(id);
        }
        ring(id, base == null ? null : filings.get(base).state());
    }

    private void ring(String id, @Nullable Filing base) {
        AtomicBoolean more = new AtomicBoolean(true);
        while (more.getAndSet(false)) {
            Instant now = clock.instant();
            filings.changeIfNeeded(id, Command.internal("clock-" + id, now), filing -> {
                if (!Objects.equals(filing.base(), base == null ? null : base.id())) {
                    // Its filer has just named another base: it is still due, and looked at again.
                    return Optional.empty();
                }
                Optional<Decision<Filing>> next = Ringing.next(filing, base, now);
                // Known without asking the store once more, since most have one thing due.
                more.set(next.filter(rung -> isDue(rung.state(), now)).isPresent());
                return next;
            });
        }
    }

    private static boolean isDue(Filing filing, Instant now) {
        return filing.dueAt().filter(due -> !due.isAfter(now)).isPresent();
    }
}
