package ma.techvalley.kit.audit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.Finding;
import ma.techvalley.kit.verification.OneAtATime;

/**
 * Walks the trail, for as long as an answer may take: a long trail is verified in parts. A chain alone cannot tell that its end was
 * cut off or written anew; an end that was noted elsewhere can.
 */
final class AuditVerification {
    private final AuditTrail trail;
    private final Duration patience;
    private final OneAtATime walks = new OneAtATime();

    /** @param patience after which a walk stops where it is */
    AuditVerification(AuditTrail trail, Duration patience) {
        this.trail = trail;
        this.patience = patience;
    }

    /**
     * What a verification found.
     *
     * @param sound whether nothing was found in what was read
     * @param complete whether the end was reached; where not, the next part begins at {@code headSequence}
     * @param entries how many were read
     * @param headSequence of the last one
     * @param headHash of the last one: noted elsewhere, the two pin everything before it
     * @param findings the first hundred
     */
    record AuditReport(
            boolean sound,
            boolean complete,
            long entries,
            long headSequence,
            String headHash,
            List<Finding> findings) {}

    /** From the beginning, once at a time. @param noted an end that was seen before */
    AuditReport verify(Optional<Journal.Head> noted) {
        return walks.walk(() -> walk(0, noted));
    }

    /** From an end on that was seen before, once at a time. */
    AuditReport verifyOnwardFrom(Journal.Head noted) {
        return walks.walk(() -> walk(noted.sequence(), Optional.of(noted)));
    }

    private AuditReport walk(long from, Optional<Journal.Head> noted) {
        var walk = new AuditWalk(from, noted, patience);
        trail.inspect(from, walk::isEnough);
        return walk.report();
    }
}
