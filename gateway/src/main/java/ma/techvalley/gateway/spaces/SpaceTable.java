package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All spaces at one moment, in the order of the default sort: the rows of a table never change. */
public final class SpaceTable {
    private static final Comparator<SpaceRow> ORDER =
            Comparator.comparing((SpaceRow row) -> row.facts.state(), SpaceRow.ORDER);

    final SpaceRow[] rows;
    final Places.Names names;
    /** The newest row of each, shared by all tables: a map of its own for each would cost more than all the rest. */
    private final Map<String, SpaceRow> newest;

    private SpaceTable(SpaceRow[] rows, Places.Names names, Map<String, SpaceRow> newest) {
        this.rows = rows;
        this.names = names;
        this.newest = newest;
    }

    static SpaceTable empty() {
        return new SpaceTable(
                new SpaceRow[0],
                new Places.Names(new String[0], new String[0], new String[] {""}),
                new ConcurrentHashMap<>());
    }

    /** The space with that id, in its newest version. */
    public Optional<SpaceRow> find(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** Every space, in the order of the default sort. */
    public Stream<SpaceRow> stream() {
        return Arrays.stream(rows);
    }

    /** How many rows come before that place in the default sort, the row at the place itself included. */
    int after(SpaceCursor place) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.compareTo(rows[middle].facts.state()) >= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The table after this one, with these rows added or in place of older ones. Only new rows and moved ones cost more than a copy. */
    SpaceTable with(SpaceRow[] changed, Places.Names newNames) {
        SpaceRow[] replaced = rows.clone();
        List<SpaceRow> added = new ArrayList<>();
        BitSet left = new BitSet();
        for (SpaceRow row : changed) {
            SpaceRow old = newest.put(row.id(), row);
            int index = old == null ? -1 : Arrays.binarySearch(rows, old, ORDER);
            if (old != null && ORDER.compare(old, row) == 0) {
                replaced[index] = row;
            } else {
                added.add(row);
                if (old != null) {
                    left.set(index);
                }
            }
        }
        added.sort(ORDER);
        return new SpaceTable(inserted(without(replaced, left), added), newNames, newest);
    }

    private static SpaceRow[] without(SpaceRow[] rows, BitSet left) {
        return left.isEmpty()
                ? rows
                : IntStream.range(0, rows.length)
                        .filter(index -> !left.get(index))
                        .mapToObj(index -> rows[index])
                        .toArray(SpaceRow[]::new);
    }

    private static SpaceRow[] inserted(SpaceRow[] rows, List<SpaceRow> added) {
        if (added.isEmpty()) {
            return rows;
        }
        SpaceRow[] all = new SpaceRow[rows.length + added.size()];
        int from = 0;
        int to = 0;
        for (SpaceRow row : added) {
            int place = -1 - Arrays.binarySearch(rows, row, ORDER);
            System.arraycopy(rows, from, all, to, place - from);
            to += place - from;
            from = place;
            all[to++] = row;
        }
        System.arraycopy(rows, from, all, to, rows.length - from);
        return all;
    }
}
