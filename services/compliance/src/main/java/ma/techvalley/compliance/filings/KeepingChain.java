package ma.techvalley.compliance.filings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/**
 * Does to other filings what follows from one: its transfers are suspended once it is granted no more, and what it changes is superseded once
 * it is granted. It looks at how things stand and not at what happened, so it may be told late, often and by several at once.
 *
 * <p>A transfer may be granted while its base ends. Whoever commits last is looked at last, and both are looked at: the base for its
 * transfers, the transfer for its base.
 */
public final class KeepingChain implements Following {
    private static final int BATCH = 200;

    private final Aggregates<Filing> filings;
    private final Filings lists;
    private final Chain chain;

    public KeepingChain(Aggregates<Filing> filings, Filings lists) {
        this.filings = filings;
        this.lists = lists;
        this.chain = new Chain(filings);
    }

    @Override
    public void follow(String id, Command cause) {
        Filing filing = filings.get(id).state();
        Changes changes = filing.changes();
        if (changes != null && filing.stage() == Stage.GRANTED) {
            supersede(changes.filing(), id, cause);
        }
        if (filing.kind() != Kind.TRANSFER) {
            suspendTransfersOn(filing, cause);
        } else if (filing.stage() == Stage.GRANTED) {
            suspendUnlessBorne(filing, cause);
        }
    }

    private void suspendUnlessBorne(Filing transfer, Command cause) {
        Filing standing = chain.current(Objects.requireNonNull(transfer.base()));
        if (standing.stage() != Stage.GRANTED) {
            suspend(transfer.id(), standing, cause);
        }
    }

    /** What stands where that filing stood. Of several changes of one filing, whichever is heard of first, the one that was decided last stands. */
    private void supersede(String initial, String change, Command cause) {
        boolean lost = true;
        while (lost) {
            Filing current = chain.current(initial);
            Filing next = filings.get(change).state();
            boolean both =
                    current.isStanding() && next.isStanding() && !current.id().equals(change);
            lost = both
                    && (current.isDecidedAfter(next) ? replace(next, current, cause) : replace(current, next, cause));
        }
    }

    /** @return whether it has changed in the meantime, so that it is to be looked at again */
    private boolean replace(Filing older, Filing newer, Command cause) {
        return filings.changeIfNeeded(older.id(), cause, standing -> Endings.superseded(standing, newer, cause.now()))
                .isEmpty();
    }

    /** Those that name it, or what it has taken the place of. */
    private void suspendTransfersOn(Filing base, Command cause) {
        Filing standing = chain.current(base.id());
        Deque<String> places = new ArrayDeque<>(List.of(base.id()));
        while (standing.stage() != Stage.GRANTED && !places.isEmpty()) {
            String place = places.pop();
            suspendAll(place, standing, cause);
            places.addAll(lists.supersededBy(place));
        }
    }

    private void suspendAll(String place, Filing standing, Command cause) {
        List<String> some;
        do {
            some = lists.transfersOn(place, BATCH);
            some.forEach(transfer -> suspend(transfer, standing, cause));
        } while (!some.isEmpty());
    }

    private void suspend(String transfer, Filing standing, Command cause) {
        filings.changeIfNeeded(transfer, cause, found -> Endings.suspended(found, standing, cause.now()));
    }
}
