package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.Nullable;

/** The rows of one page, out of what matches in one block after the other, each block asked for no more than it may give. */
final class PageRows {
    /** With so few of its rows found, a block's found rows are looked at instead of its order. */
    private static final int RARE = 8;

    private final SpaceQuery query;
    private final FirstRows first;
    private final long floor;
    /** Block and row in it before which everything of the floor's value has been seen. */
    private final SpaceTable.Position seen;

    PageRows(SpaceTable table, SpaceQuery query) {
        SpaceCursor after = query.after();
        this.query = query;
        this.first = new FirstRows(query.limit() + 1);
        this.floor = after == null ? Long.MIN_VALUE : after.value();
        this.seen = after == null ? new SpaceTable.Position(0, 0) : table.after(after);
    }

    /** Takes what belongs on the page; blocks come in the default order. */
    void take(Block block, int number, BlockMatch match, int found, long value) {
        Measure measure = query.sort().measure();
        int unseen = number < seen.block() ? block.rows.length : number > seen.block() ? 0 : seen.row();
        if (measure == null) {
            if (value >= floor) {
                inPlace(block, match, value, value == floor ? unseen : 0);
            }
        } else if (found * RARE < block.rows.length) {
            eachFound(block, match, measure, unseen);
        } else {
            inOrder(block, match, block.column(measure), unseen);
        }
    }

    private void inPlace(Block block, BlockMatch match, long value, int from) {
        for (int row = next(match, from, block); row >= 0; row = next(match, row + 1, block)) {
            if (!first.offer(block.rows[row], value)) {
                return;
            }
        }
    }

    private void eachFound(Block block, BlockMatch match, Measure measure, int unseen) {
        for (int row = next(match, 0, block); row >= 0; row = next(match, row + 1, block)) {
            int value = measure.of(block.rows[row]);
            if (value > floor || value == floor && row >= unseen) {
                first.offer(block.rows[row], value);
            }
        }
    }

    private void inOrder(Block block, BlockMatch match, Column column, int unseen) {
        for (int rank = column.rank(floor); rank < column.size(); rank++) {
            int row = column.row(rank);
            int value = column.value(rank);
            if ((match.found[row >> 6] & 1L << row) != 0
                    && (value > floor || row >= unseen)
                    && !first.offer(block.rows[row], value)) {
                return;
            }
        }
    }

    SpaceRow[] rows() {
        return first.first(query.limit());
    }

    /** Where the next page starts, or null on the last one. */
    @Nullable
    SpaceCursor next() {
        int last = query.limit() - 1;
        return first.count() <= query.limit() ? null : SpaceCursor.of(first.value(last), rows()[last].facts.state());
    }

    private static int next(BlockMatch match, int from, Block block) {
        int words = block.all.length;
        for (int word = from >> 6; word < words; word++) {
            long left = word == from >> 6 ? match.found[word] & -1L << from : match.found[word];
            if (left != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }
}
