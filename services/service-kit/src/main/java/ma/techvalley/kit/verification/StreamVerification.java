package ma.techvalley.kit.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.History;
import ma.techvalley.kit.aggregate.Pending;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.Journal.Tie;
import ma.techvalley.kit.journal.JournalEntry;

/**
 * Verifies what the journal says of one aggregate: that no version is missing, each entry is as it was written and between the entries it was
 * written between, and that the aggregate is what its newest version says. Whether all that was written anew with hashes that fit can only be
 * told by the whole {@link Verification}, which has a witness outside of the store.
 */
public final class StreamVerification<S> {
    private static final int TIES_AT_ONCE = 500;
    private final AggregateStore<S> store;
    private final History<S> history;
    private final Journal journal;

    public StreamVerification(AggregateStore<S> store, History<S> history, Journal journal) {
        this.store = store;
        this.history = history;
        this.journal = journal;
    }

    /**
     * What a verification found.
     *
     * @param version of the aggregate
     * @param entries how many the journal has of it; the rest still waits in its outbox
     * @param stateCompared whether all of it was kept with its newest version, so that it could be compared with what it is
     * @param findings the first hundred
     */
    public record Report(boolean sound, long version, long entries, boolean stateCompared, List<Finding> findings) {}

    /** @throws ma.techvalley.kit.problem.Refusal 404 if there is no such aggregate */
    public Report verify(String id) {
        // In this order: what has left the outbox is in the journal, and later versions are not looked at.
        Stored<S> now = store.get(id);
        List<Pending> waiting = store.outbox().of(List.of(id), 1);
        var walk = new StreamWalk(id);
        journal.inspect(id, now.version(), walk::next);
        waiting.stream()
                .flatMap(pending -> pending.events().stream())
                .filter(event -> event.header().version() <= now.version())
                .forEach(walk::waiting);
        walk.endsAt(now.version());
        compareNeighbours(walk);
        boolean compared = compareState(now, walk);
        return new Report(walk.findings().isEmpty(), now.version(), walk.entries(), compared, walk.findings());
    }

    private boolean compareState(Stored<S> now, StreamWalk walk) {
        Optional<S> said = walk.newest().flatMap(history::state);
        said.filter(state -> !state.equals(now.state()))
                .ifPresent(other -> walk.found("edited", now.id() + " is not what its newest version says"));
        return said.isPresent();
    }

    private void compareNeighbours(StreamWalk walk) {
        List<Tie> ties = walk.ties();
        for (int from = 0; from < ties.size(); from += TIES_AT_ONCE) {
            List<Tie> some = ties.subList(from, Math.min(ties.size(), from + TIES_AT_ONCE));
            Map<Long, Tie> neighbours = neighbours(some);
            some.forEach(tie -> compare(tie, neighbours, walk));
        }
    }

    private Map<Long, Tie> neighbours(List<Tie> ties) {
        Map<Long, Tie> neighbours = new HashMap<>();
        journal.ties(ties.stream()
                        .flatMap(tie -> Stream.of(tie.sequence() - 1, tie.sequence() + 1))
                        .toList())
                .forEach(tie -> neighbours.put(tie.sequence(), tie));
        return neighbours;
    }

    /** Nothing comes after the newest of all, and the first has no predecessor. */
    private static void compare(Tie tie, Map<Long, Tie> neighbours, StreamWalk walk) {
        Tie before = neighbours.get(tie.sequence() - 1);
        Tie after = neighbours.get(tie.sequence() + 1);
        if (before == null && tie.sequence() > 1) {
            walk.found(tie.sequence(), "missing", "no entry " + (tie.sequence() - 1));
        } else if (!tie.previousHash().equals(before == null ? JournalEntry.GENESIS : before.hash())) {
            walk.found(tie.sequence(), "reordered", "the entry before it is not the one it followed");
        }
        if (after != null && !after.previousHash().equals(tie.hash())) {
            walk.found(tie.sequence(), "reordered", "the entry after it followed another");
        }
    }
}
