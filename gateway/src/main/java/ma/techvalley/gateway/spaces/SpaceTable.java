package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.tenants.Tenants;
import org.jspecify.annotations.Nullable;

/** All spaces at one moment, in the order of the default sort: the rows of a table never change. */
public final class SpaceTable {
    private final long number;
    final Block[] blocks;
    final PlaceIndex index;
    /** The newest row of each, shared by all tables: a map of its own for each would cost more than all the rest. */
    private final Map<String, SpaceRow> newest;

    private SpaceTable(long number, Block[] blocks, PlaceIndex index, Map<String, SpaceRow> newest) {
        this.number = number;
        this.blocks = blocks;
        this.index = index;
        this.newest = newest;
    }

    /** Of a time when there was no space. */
    public static SpaceTable empty() {
        return new SpaceTable(0, new Block[0], PlaceIndex.of(List.of()), new ConcurrentHashMap<>());
    }

    /** A row of a block. */
    record Position(int block, int row) {}

    /** Counts the tables of this process; what searches answer is the same as long as it is. */
    public long number() {
        return number;
    }

    /** Where a row's park is; null where nobody has said. */
    public @Nullable Point location(SpaceRow row) {
        return index.points()[row.park];
    }

    /** A row of this table in full. */
    public OfficeSpace describe(SpaceRow row) {
        return row.describe(index.places()[row.park].park());
    }

    /** The space with that id, in its newest version. */
    public Optional<SpaceRow> find(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** Every space, in the order of the default sort. */
    public Stream<SpaceRow> stream() {
        return Arrays.stream(blocks).flatMap(block -> Arrays.stream(block.rows));
    }

    /** Where the rows after that place begin in the default sort. */
    Position after(SpaceCursor place) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            SpaceRow[] rows = blocks[middle].rows;
            if (place.compareTo(rows[rows.length - 1].facts.state()) >= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Position(low, low == blocks.length ? 0 : after(place, blocks[low].rows));
    }

    /** The table after this one, with these rows added or in place of older ones. Only the blocks they are in are made anew. */
    SpaceTable with(SpaceRow[] changed, PlaceIndex places) {
        var change = new BlockChange(blocks);
        for (SpaceRow row : changed) {
            SpaceRow old = newest.put(row.id(), row);
            if (old != row) {
                change.put(old, row);
            }
        }
        return new SpaceTable(number + 1, change.blocks(), places, newest);
    }

    /**
     * The same spaces in parks that have other tenants.
     *
     * @param tenants by code of the park
     */
    public SpaceTable inhabited(Map<String, Tenants> tenants) {
        List<Place> places = Arrays.stream(index.places())
                .map(place -> new Place(place.code(), place.park(), tenants.getOrDefault(place.code(), Tenants.NONE)))
                .toList();
        return new SpaceTable(number, blocks, PlaceIndex.of(places), newest);
    }

    /** The table of another moment; what it has in common with this one is shared. Single spaces are not looked for in it. */
    SpaceTable then(Block[] formerBlocks, PlaceIndex places) {
        return new SpaceTable(number, formerBlocks, places, Map.of());
    }

    private static int after(SpaceCursor place, SpaceRow[] rows) {
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
}
