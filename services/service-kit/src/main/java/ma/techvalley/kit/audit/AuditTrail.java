package ma.techvalley.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ma.techvalley.kit.journal.Journal;

/** A process's trail: appended to, read, and nothing else. */
interface AuditTrail {
    /** Where the next entry goes. */
    Journal.Head head();

    /**
     * Appends visits in their order. Of what fails with an exception, some may be stored.
     *
     * @param head its end, as far as the caller knows
     */
    Appended append(Journal.Head head, List<Visit> visits);

    /** One more than a page of the newest entries that match, newest first. */
    List<AuditEntry> newest(AuditQuery query);

    /**
     * Looks at entries in order, as they are found, until one is enough.
     *
     * @param from the first sequence to look at; 0 for everything there is
     * @param enough whether the one just seen was the last to look at
     */
    void inspect(long from, Predicate<Line> enough);

    /**
     * What was stored.
     *
     * @param count less than all if another instance took a sequence first
     * @param head the end; empty if it has to be read again
     */
    record Appended(int count, Optional<Journal.Head> head) {}

    /** @param entry empty where something is missing or of another type */
    record Line(String id, Optional<AuditEntry> entry) {}
}
