package ma.techvalley.kit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;

/** One walk along the chain: remembers the last link, and what was wrong. */
final class Walk {
    private static final int MOST_FINDINGS = 100;
    private final List<Finding> findings = new ArrayList<>();
    private Journal.Head head = Journal.Head.EMPTY;
    private long entries;

    void next(Journal.Line line) {
        entries++;
        Optional<JournalEntry> entry = line.entry();
        entry.ifPresentOrElse(this::next, () -> unreadable(line));
    }

    void found(String kind, String detail) {
        found(head.sequence(), kind, detail);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Journal.Head head() {
        return head;
    }

    long entries() {
        return entries;
    }

    private void next(JournalEntry entry) {
        if (entry.sequence() != head.sequence() + 1) {
            found(entry.sequence(), "missing", "no entry " + (head.sequence() + 1));
        }
        if (!entry.isGenuine()) {
            found(entry.sequence(), "edited", "the content does not give the hash");
        }
        if (!entry.previousHash().equals(head.hash())) {
            found(entry.sequence(), "reordered", "the entry before it is not the one it followed");
        }
        head = new Journal.Head(entry.sequence(), entry.hash());
    }

    private void unreadable(Journal.Line line) {
        found("edited", "entry " + line.id() + " cannot be read");
        head = new Journal.Head(head.sequence() + 1, "");
    }

    private void found(long sequence, String kind, String detail) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(sequence, kind, detail));
        }
    }
}
