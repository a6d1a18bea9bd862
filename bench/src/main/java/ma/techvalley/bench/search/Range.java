package ma.techvalley.bench.search;

/** The rows whose value is in a range: whole buckets from bitsets, and only the two buckets at its ends value by value. */
final class Range {
    private final int[] values;
    private final int min;
    private final int max;
    private final long[] from;
    private final long[] beyond;
    /** Bounds of the buckets that are not wholly in. */
    private final long[] afterFirst;

    private final long[] last;

    Range(Column column, int min, int max) {
        int low = column.bucket(min);
        int high = column.bucket(max);
        this.values = column.values;
        this.min = min;
        this.max = max;
        this.from = column.atLeast[low];
        this.beyond = column.atLeast[high + 1];
        this.afterFirst = min <= column.bounds[low] ? from : column.atLeast[low + 1];
        this.last = max >= column.largest ? beyond : column.atLeast[high];
    }

    /** Where the values of the range are in that column. */
    Buckets bucketsIn(Column column) {
        return new Buckets(column.bucket(min), column.bucket(max));
    }

    /** Takes out of these words the rows that are not in the range. */
    void keep(long[] rows, int start, int end) {
        for (int word = start; word < end; word++) {
            rows[word] &= from[word] & ~beyond[word];
        }
        for (int word = start; word < end; word++) {
            long doubtful = rows[word] & (~afterFirst[word] | last[word]);
            if (doubtful != 0) {
                rows[word] = exact(rows[word], doubtful, word << 6);
            }
        }
    }

    private long exact(long rows, long doubtful, int first) {
        long exact = rows;
        for (long left = doubtful; left != 0; left &= left - 1) {
            int value = values[first + Long.numberOfTrailingZeros(left)];
            if (value < min || value > max) {
                exact &= ~Long.lowestOneBit(left);
            }
        }
        return exact;
    }
}
