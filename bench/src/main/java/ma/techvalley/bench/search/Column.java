package ma.techvalley.bench.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of all rows, cut into buckets of about equal size, with a bitset for each of who is in a bucket or a higher one. */
final class Column {
    private static final int BUCKETS = 256;

    final int[] values;
    /** The smallest value of each bucket; the first is open below. */
    final int[] bounds;

    final int largest;
    /** One more than there are buckets; the last is empty. */
    final long[][] atLeast;

    Column(int[] values, boolean[] present) {
        this.values = values;
        this.bounds = bounds(values);
        this.largest = Arrays.stream(values).max().orElse(0);
        this.atLeast = new long[bounds.length + 1][values.length >> 6];
        for (int row = 0; row < values.length; row++) {
            for (int bucket = present[row] ? bucket(values[row]) : -1; bucket >= 0; bucket--) {
                atLeast[bucket][row >> 6] |= 1L << row;
            }
        }
    }

    int bucket(int value) {
        int place = Arrays.binarySearch(bounds, value);
        return Math.max(0, place >= 0 ? place : -place - 2);
    }

    Buckets all() {
        return new Buckets(0, bounds.length - 1);
    }

    private static int[] bounds(int[] values) {
        int[] sorted = Arrays.stream(values).sorted().toArray();
        return IntStream.range(0, BUCKETS)
                .map(bucket -> sorted[(int) ((long) bucket * sorted.length / BUCKETS)])
                .distinct()
                .toArray();
    }
}
