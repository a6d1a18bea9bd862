package ma.techvalley.gateway.history;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.spaces.Base;
import ma.techvalley.gateway.spaces.Former;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.kit.problem.Unavailable;

/**
 * Makes the spaces of a moment out of those of now: what changed since is undone, from memory as far as that reaches, beyond from the
 * journals. Few are made at once and few are kept, so that questions about the past take no memory from those about now.
 */
public final class History {
    private final Journals journals;
    private final Limits limits;
    private final Kept<Base, Made> kept;
    private final AtomicLong number = new AtomicLong();

    /** Of these journals. */
    public History(Journals journals, Limits limits) {
        this.journals = journals;
        this.limits = limits;
        this.kept = new Kept<>(limits.kept(), Base::isSettled);
    }

    /**
     * A table that is kept.
     *
     * @param read of journals: nothing, or how far
     */
    private record Made(SpaceTable table, long number, String read) {}

    /**
     * The spaces of a moment that is not in the future. What had not been read by the time of the snapshot is not in it.
     *
     * @throws Unavailable {@code history-away} if the journals are needed and cannot be read, or if too many ask
     */
    public Then at(Instant moment, Snapshot.Spaces now) {
        Exactly exact = new Exactly(moment);
        Base base = now.base();
        Made known = kept.of(exact.moment(), base);
        Made then = known == null ? made(exact, base) : known;
        // Of one that is kept, too: nothing has been read since that is not the same in it.
        return new Then(
                then.table(), Long.toString(then.number(), Character.MAX_RADIX), "topics=" + now.cut() + then.read());
    }

    private Made made(Exactly exact, Base base) {
        Instant moment = exact.moment();
        Optional<Former> remembered = base.before(moment);
        Made then;
        if (remembered.isPresent()) {
            then = new Made(table(exact, base, remembered.get()), number.incrementAndGet(), "");
        } else {
            Journals.Recalled recalled = limits.reading().take(() -> journals.before(moment));
            SpaceTable table = recalled.reached() ? table(exact, base, recalled.former()) : SpaceTable.empty();
            then = new Made(table, number.incrementAndGet(), ", zones=" + recalled.head());
        }
        kept.keep(moment, then, base);
        return then;
    }

    private SpaceTable table(Exactly exact, Base base, Former former) {
        return limits.making().take(() -> base.then(former, exact.day()));
    }
}
