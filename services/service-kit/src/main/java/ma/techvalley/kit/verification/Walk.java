package ma.techvalley.kit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;

/** One walk along a chain: remembers the last link, and what was wrong. */
public final class Walk {
    private static final int MOST_FINDINGS = 100;
    private final List<Finding> findings = new ArrayList<>();
    private Journal.Head head;
    private long entries;

    /** From the beginning. */
    public Walk() {
        this(Journal.Head.EMPTY);
    }

    /** @param before the link before the first that it looks at */
    public Walk(Journal.Head before) {
        this.head = before;
    }

    /**
     * Looks at the next entry.
     *
     * @param id its sequence, unless somebody meddled with it
     * @param link empty if it cannot be read
     */
    public void next(String id, Optional<Link> link) {
        entries++;
        link.ifPresentOrElse(this::next, () -> unreadable(id));
    }

    /** Notes something about the end. */
    public void found(String kind, String detail) {
        found(head.sequence(), kind, detail);
    }

    /** The first hundred. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The end, as far as it has walked. */
    public Journal.Head head() {
        return head;
    }

    /** How many it has looked at. */
    public long entries() {
        return entries;
    }

    private void next(Link entry) {
        if (entry.sequence() != head.sequence() + 1) {
            found(entry.sequence(), "missing", "no entry " + (head.sequence() + 1));
        }
        if (!entry.genuine()) {
            found(entry.sequence(), "edited", "the content does not give the hash");
        }
        if (!entry.previousHash().equals(head.hash())) {
            found(entry.sequence(), "reordered", "the entry before it is not the one it followed");
        }
        head = new Journal.Head(entry.sequence(), entry.hash());
    }

    private void unreadable(String id) {
        found("edited", "entry " + id + " cannot be read");
        head = new Journal.Head(head.sequence() + 1, "");
    }

    private void found(long sequence, String kind, String detail) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(sequence, kind, detail));
        }
    }
}
