package ma.techvalley.kit.audit;

import java.time.Duration;
import java.util.Optional;
import ma.techvalley.kit.audit.AuditTrail.Line;
import ma.techvalley.kit.audit.AuditVerification.AuditReport;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.Link;
import ma.techvalley.kit.verification.Walk;
import org.jspecify.annotations.Nullable;

/** One walk along a trail, or a part of it. */
final class AuditWalk {
    private final long from;
    private final Optional<Journal.Head> noted;
    private final long end;
    private @Nullable Walk walk;
    private boolean isNotedThere;
    private boolean stopped;

    AuditWalk(long from, Optional<Journal.Head> noted, Duration patience) {
        this.from = from;
        this.noted = noted;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** Looks at the next entry. Whether time is up: not before there is one that was not known, or parts would never come to an end. */
    boolean isEnough(Line line) {
        Walk along = begun(line);
        along.next(line.id(), line.entry().map(AuditWalk::link));
        if (line.entry().map(AuditEntry::head).equals(noted)) {
            isNotedThere = true;
        }
        stopped = along.entries() > 1 && System.nanoTime() - end >= 0;
        return stopped;
    }

    AuditReport report() {
        Walk along = walk == null ? new Walk() : walk;
        noted.filter(head -> !isNotedThere
                        && !(stopped && head.sequence() > along.head().sequence()))
                .ifPresent(head -> missing(head, along));
        return new AuditReport(
                along.findings().isEmpty(),
                !stopped,
                along.entries(),
                along.head().sequence(),
                along.head().hash(),
                along.findings());
    }

    /** What comes before the first of a later part was walked before, or was not; its hash pins that. */
    private Walk begun(Line first) {
        if (walk == null) {
            walk = from == 0 ? new Walk() : new Walk(new Journal.Head(from - 1, previousHash(first)));
        }
        return walk;
    }

    private static String previousHash(Line line) {
        return line.entry().map(AuditEntry::previousHash).orElse("");
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
