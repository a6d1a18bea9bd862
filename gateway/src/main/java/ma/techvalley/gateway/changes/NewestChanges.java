package ma.techvalley.gateway.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest change of everything, in the order of the changes: what a compacted topic keeps, without its bytes. Whoever was away
 * for so long that the last changes no longer reach back to them is told from here, as slowly as they read, at no cost of memory.
 */
final class NewestChanges {
    private static final int SMALL = 1024;
    /** Looked at in one go, so that the applier never waits for a reader. */
    private static final int AT_ONCE = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private Newest[] changes = new Newest[SMALL];
    private int size;
    private int superseded;

    /** @param reached number up to which all was looked at */
    record Part(List<Newest> changes, long reached) {}

    void add(Newest change) {
        lock.lock();
        try {
            if (size == changes.length) {
                makeRoom();
            }
            changes[size++] = change;
        } finally {
            lock.unlock();
        }
    }

    void supersede(Newest change) {
        lock.lock();
        try {
            change.supersede();
            superseded++;
        } finally {
            lock.unlock();
        }
    }

    /** The first of the changes behind one number and up to another, in their order. */
    Part between(long number, long until, int most) {
        lock.lock();
        try {
            List<Newest> found = new ArrayList<>();
            int first = firstAfter(number);
            for (int i = first; i < size; i++) {
                Newest change = changes[i];
                if (change.number() > until) {
                    break;
                }
                if (found.size() == most || i - first == AT_ONCE) {
                    return new Part(found, changes[i - 1].number());
                }
                if (!change.isSuperseded()) {
                    found.add(change);
                }
            }
            return new Part(found, until);
        } finally {
            lock.unlock();
        }
    }

    private int firstAfter(long number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes[middle].number() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Superseded ones are dropped once they are half of all, which costs each change about one move. */
    private void makeRoom() {
        if (superseded < size / 2) {
            changes = Arrays.copyOf(changes, size * 2);
            return;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!changes[i].isSuperseded()) {
                changes[kept++] = changes[i];
            }
        }
        Arrays.fill(changes, kept, size, null);
        size = kept;
        superseded = 0;
    }
}
