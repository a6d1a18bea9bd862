package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbours of one park in the order of the default sort, with what a search needs of them as bits. It never changes;
 * columns are made when a search first asks for them, and two searches that ask at once make the same one twice.
 */
final class Block {
    /** Rows of a block: more make a change dearer, fewer a search. */
    static final int MOST = 1024;

    /** So many changes at once, and columns are sorted again. */
    private static final int FEW = 8;

    final SpaceRow[] rows;
    final int park;
    /** One bit for each row. */
    final long[] all;
    /** Rows with a lease of which the days matter. */
    final long[] dated;
    /** By facet and value. */
    final long[][][] facets;

    final Buildings buildings;
    private final @Nullable Column[] columns;

    private Block(SpaceRow[] rows, @Nullable Column[] columns) {
        this.rows = rows;
        this.park = rows[0].park;
        this.columns = columns;
        this.buildings = Buildings.of(rows);
        int words = (rows.length + 63) >> 6;
        this.all = new long[words];
        this.dated = new long[words];
        this.facets = new long[SpaceFacet.values().length][][];
        for (SpaceFacet facet : SpaceFacet.values()) {
            facets[facet.ordinal()] = new long[facet.names().length][words];
        }
        for (int i = 0; i < rows.length; i++) {
            mark(i);
        }
    }

    static Block of(SpaceRow[] rows) {
        return new Block(rows, new Column[Measure.values().length]);
    }

    /** The same with other rows in some places. */
    Block with(List<SpaceRow> changed) {
        SpaceRow[] replaced = rows.clone();
        @Nullable Column[] moved = changed.size() <= FEW ? columns.clone() : new Column[columns.length];
        for (SpaceRow row : changed) {
            int index = index(row);
            move(moved, index, replaced[index], row);
            replaced[index] = row;
        }
        return new Block(replaced, moved);
    }

    /** Where that row is, or would be as {@link Arrays#binarySearch(Object[], Object)} says it. */
    int index(SpaceRow row) {
        return Arrays.binarySearch(rows, row, SpaceRow.PLACE);
    }

    Column column(Measure measure) {
        Column column = columns[measure.ordinal()];
        if (column == null) {
            column = Column.of(rows.length, i -> measure.of(rows[i]));
            columns[measure.ordinal()] = column;
        }
        return column;
    }

    private static void move(@Nullable Column[] columns, int index, SpaceRow old, SpaceRow row) {
        for (Measure measure : Measure.values()) {
            Column column = columns[measure.ordinal()];
            if (column != null) {
                columns[measure.ordinal()] = column.with(index, measure.of(old), measure.of(row));
            }
        }
    }

    private void mark(int index) {
        SpaceRow row = rows[index];
        int word = index >> 6;
        all[word] |= 1L << index;
        dated[word] |= row.leases.isEmpty() ? 0 : 1L << index;
        for (SpaceFacet facet : SpaceFacet.values()) {
            long[][] values = facets[facet.ordinal()];
            for (int bits = facet.bits(row); bits != 0; bits &= bits - 1) {
                values[Integer.numberOfTrailingZeros(bits)][word] |= 1L << index;
            }
        }
    }
}
