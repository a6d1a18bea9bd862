package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The table after this one, with these rows added or in place of older ones. */
    SpaceTable with(SpaceRow[] changed, Places.Names newNames) {
        SpaceRow[] replaced = rows.clone();
        boolean fits = true;
        for (SpaceRow row : changed) {
            newest.put(row.id(), row);
            int index = Arrays.binarySearch(rows, row, ORDER);
            fits &= index >= 0;
            if (fits) {
                replaced[index] = row;
            }
        }
        return new SpaceTable(fits ? replaced : sorted(), newNames, newest);
    }

    /** The slow way, for new spaces and for those that moved in the order. */
    private SpaceRow[] sorted() {
        SpaceRow[] sorted = newest.values().toArray(SpaceRow[]::new);
        Arrays.sort(sorted, ORDER);
        return sorted;
    }
}
