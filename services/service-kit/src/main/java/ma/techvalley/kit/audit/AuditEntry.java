package ma.techvalley.kit.audit;

import ma.techvalley.kit.journal.ChainHash;
import ma.techvalley.kit.journal.Journal;

/**
 * A visit with its place in the trail.
 *
 * @param sequence 1, 2, 3, … without gaps
 * @param previousHash the hash of the entry before it
 * @param hash over this entry and {@code previousHash}
 */
record AuditEntry(long sequence, Visit visit, String previousHash, String hash) {
    static AuditEntry after(Journal.Head last, Visit visit) {
        long sequence = last.sequence() + 1;
        return new AuditEntry(sequence, visit, last.hash(), hash(sequence, visit, last.hash()));
    }

    /** Whether the hash is the one its content gives. */
    boolean isGenuine() {
        return hash.equals(hash(sequence, visit, previousHash));
    }

    Journal.Head head() {
        return new Journal.Head(sequence, hash);
    }

    private static String hash(long sequence, Visit visit, String previousHash) {
        Sender sender = visit.sender();
        Target target = visit.target();
        ChainHash hash = new ChainHash()
                .with(sequence)
                .with(visit.at().toEpochMilli())
                .with(visit.status())
                .with(previousHash)
                .with(sender.actor())
                .with(sender.address())
                .with(sender.via())
                .with(target.method())
                .with(target.route())
                .with(visit.correlationId())
                .with(sender.roles().size());
        sender.roles().forEach(hash::with);
        hash.with(target.ids().size());
        target.ids().forEach((name, id) -> hash.with(name).with(id));
        return hash.hex();
    }
}
