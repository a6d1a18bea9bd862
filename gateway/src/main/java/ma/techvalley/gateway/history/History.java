package ma.techvalley.gateway.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.spaces.Base;
import ma.techvalley.gateway.spaces.Former;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;

/**
 * Makes the spaces of a moment out of those of now: what changed since is undone, from memory as far as that reaches, beyond from the
 * journals. Few are made at once and few are kept, so that questions about the past take no memory from those about now.
 */
public final class History {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Journals journals;
    private final Kept kept;
    private final Semaphore making;
    private final Semaphore asking;
    private final AtomicLong number = new AtomicLong();

    /** Of these journals. */
    public History(Journals journals, Limits limits) {
        this.journals = journals;
        this.kept = new Kept(limits.kept());
        this.making = new Semaphore(limits.making());
        this.asking = new Semaphore(limits.reading());
    }

    /**
     * What questions about the past may take.
     *
     * @param kept how many tables are kept
     * @param making how many may be made at the same time
     * @param reading how many may wait for the journals at the same time
     */
    public record Limits(int kept, int making, int reading) {}

    /**
     * The spaces of a moment that is not in the future. What had not been read by the time of the snapshot is not in it.
     *
     * @throws Unavailable {@code history-away} if the journals are needed and cannot be read, or if too many ask
     */
    public Then at(Instant moment, Snapshot.Spaces now) {
        // Events have moments of whole milliseconds, and none is older than that.
        Instant exact = moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment.truncatedTo(ChronoUnit.MILLIS);
        Base base = now.base();
        Then known = kept.of(exact, base);
        return known == null ? made(exact, now) : known;
    }

    private Then made(Instant moment, Snapshot.Spaces now) {
        Base base = now.base();
        Optional<Former> remembered = base.before(moment);
        String topics = "topics=" + now.cut();
        Then then;
        if (remembered.isPresent()) {
            then = then(moment, base, remembered.get(), topics);
        } else {
            Journals.Recalled recalled = limited(asking, () -> journals.before(moment));
            String position = topics + ", zones=" + recalled.head();
            then = recalled.reached()
                    ? then(moment, base, recalled.former(), position)
                    : new Then(SpaceTable.empty(), number.incrementAndGet(), position);
        }
        kept.keep(moment, then, base);
        return then;
    }

    private Then then(Instant moment, Base base, Former former, String position) {
        LocalDate day = LocalDate.ofInstant(moment, Memory.MOROCCO);
        SpaceTable table = limited(making, () -> base.then(former, day));
        return new Then(table, number.incrementAndGet(), position);
    }

    private static <T> T limited(Semaphore limit, Supplier<T> work) {
        if (!limit.tryAcquire()) {
            throw new Unavailable(ProblemType.UNAVAILABLE, "Too many ask about the past at the same time.", SOON);
        }
        try {
            return work.get();
        } finally {
            limit.release();
        }
    }
}
