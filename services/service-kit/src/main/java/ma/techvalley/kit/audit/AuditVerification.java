package ma.techvalley.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.Finding;
import ma.techvalley.kit.verification.Link;
import ma.techvalley.kit.verification.OneAtATime;
import ma.techvalley.kit.verification.Walk;

/** Walks the whole trail. A chain alone cannot tell that its end was cut off or written anew; an end that was noted elsewhere can. */
final class AuditVerification {
    private final AuditTrail trail;
    private final OneAtATime walks = new OneAtATime();

    AuditVerification(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * What a verification found.
     *
     * @param entries how many were read
     * @param headSequence of the last one
     * @param headHash of the last one: noted elsewhere, the two pin everything before it
     * @param findings the first hundred
     */
    record AuditReport(boolean sound, long entries, long headSequence, String headHash, List<Finding> findings) {}

    /** Once at a time. @param noted an end that was seen before */
    AuditReport verify(Optional<Journal.Head> noted) {
        return walks.walk(() -> walk(noted));
    }

    private AuditReport walk(Optional<Journal.Head> noted) {
        Walk walk = new Walk();
        var isThere = new AtomicBoolean();
        trail.inspect(line -> {
            walk.next(line.id(), line.entry().map(AuditVerification::link));
            if (line.entry().map(AuditEntry::head).equals(noted)) {
                isThere.setPlain(true);
            }
        });
        noted.filter(_ -> !isThere.getPlain()).ifPresent(end -> missing(end, walk));
        return new AuditReport(
                walk.findings().isEmpty(),
                walk.entries(),
                walk.head().sequence(),
                walk.head().hash(),
                walk.findings());
    }

    private static void missing(Journal.Head noted, Walk walk) {
        if (noted.sequence() > walk.head().sequence()) {
            walk.found("truncated", "sequence " + noted.sequence() + " was there");
        } else {
            walk.found("edited", "another hash was noted of entry " + noted.sequence());
        }
    }

    private static Link link(AuditEntry entry) {
        return new Link(entry.sequence(), entry.previousHash(), entry.hash(), entry.isGenuine());
    }
}
