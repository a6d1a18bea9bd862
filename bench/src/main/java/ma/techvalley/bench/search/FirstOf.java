package ma.techvalley.bench.search;

/** The first few rows of a bitset. Equal values stay in the order of the rows. */
final class FirstOf {
    private final int[] rows;
    private final int[] values;
    private final boolean down;
    private int count;

    FirstOf(int size, int[] values, boolean down) {
        this.rows = new int[size];
        this.values = values;
        this.down = down;
    }

    /** By the numbers of the rows. */
    int[] inOrder(long[] bits) {
        for (int word = 0; count < rows.length; word++) {
            for (long left = bits[word]; left != 0 && count < rows.length; left &= left - 1) {
                rows[count++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return rows;
    }

    /**
     * By their values: some buckets after the others, until there are enough.
     *
     * @param total how many rows there are, all of them in these buckets
     */
    int[] byBuckets(long[] bits, Column column, Buckets buckets, int total) {
        int step = Math.max(1, buckets.count() * rows.length / Math.max(1, total));
        for (int done = 0; count < rows.length; done += step) {
            int first = down ? Math.max(buckets.low(), buckets.high() + 1 - done - step) : buckets.low() + done;
            int end = down ? buckets.high() + 1 - done : Math.min(buckets.high() + 1, first + step);
            offer(bits, column.atLeast[first], column.atLeast[end]);
        }
        return rows;
    }

    private void offer(long[] bits, long[] from, long[] beyond) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word] & from[word] & ~beyond[word]; left != 0; left &= left - 1) {
                offer((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void offer(int row) {
        if (count == rows.length && !isBefore(row, rows[count - 1])) {
            return;
        }
        int place = Math.min(count, rows.length - 1);
        for (; place > 0 && isBefore(row, rows[place - 1]); place--) {
            rows[place] = rows[place - 1];
        }
        rows[place] = row;
        count = Math.min(count + 1, rows.length);
    }

    /** Offered in the order of the rows, so an equal value never goes before. */
    private boolean isBefore(int row, int other) {
        return down ? values[row] > values[other] : values[row] < values[other];
    }
}
