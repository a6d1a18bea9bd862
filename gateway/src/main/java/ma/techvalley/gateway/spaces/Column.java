package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * One number of each row of a block, immutable: the rows in the order of the number, and for every {@link #STEP}th rank the
 * rows before it as bits. So a range costs two copies of bits and a few bits turned, however many rows are in it.
 */
final class Column {
    private static final int STEP = 64;

    /** Value and index of each row, ascending; rows of one value stay in the order of the block. */
    private final long[] keys;
    /** The rows of the first {@code STEP * i} keys. */
    private final long[][] firsts;

    private Column(long[] keys, long[][] firsts) {
        this.keys = keys;
        this.firsts = firsts;
    }

    static Column of(int size, IntUnaryOperator value) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(value.applyAsInt(i), i);
        }
        Arrays.sort(keys);
        return new Column(keys, firsts(keys));
    }

    /** The same with another value for one row; it costs no sorting. */
    Column with(int row, int old, int value) {
        if (old == value) {
            return this;
        }
        int from = Arrays.binarySearch(keys, key(old, row));
        int place = -1 - Arrays.binarySearch(keys, key(value, row));
        int to = place > from ? place - 1 : place;
        long[] moved = keys.clone();
        if (to > from) {
            System.arraycopy(keys, from + 1, moved, from, to - from);
        } else {
            System.arraycopy(keys, to, moved, to + 1, from - to);
        }
        moved[to] = key(value, row);
        return new Column(moved, turned(from, to));
    }

    /** A row that moves over a rank takes the place of the one at that rank, which moves the other way. */
    private long[][] turned(int from, int to) {
        long[][] turned = firsts.clone();
        for (int i = Math.min(from, to) / STEP + 1; i * STEP <= Math.max(from, to); i++) {
            turned[i] = firsts[i].clone();
            flip(turned[i], from);
            flip(turned[i], to > from ? i * STEP : i * STEP - 1);
        }
        return turned;
    }

    int size() {
        return keys.length;
    }

    int row(int rank) {
        return (int) keys[rank];
    }

    int value(int rank) {
        return (int) (keys[rank] >> Integer.SIZE);
    }

    /** How many rows have a smaller value. */
    int rank(long value) {
        if (value <= Integer.MIN_VALUE) {
            return 0;
        }
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] >> Integer.SIZE < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes away the rows whose value is unknown or not within, both ends included. */
    void keep(SpaceQuery.Span span, long[] bits, long[] scratch) {
        int from = rank(span.min());
        int to = rank(Math.min(1L + span.max(), Measure.UNKNOWN));
        int words = firsts[0].length;
        if (to < keys.length) {
            first(to, scratch);
            for (int i = 0; i < words; i++) {
                bits[i] &= scratch[i];
            }
        }
        if (from > 0) {
            first(from, scratch);
            for (int i = 0; i < words; i++) {
                bits[i] &= ~scratch[i];
            }
        }
    }

    /** The rows before that rank, from the nearest one that is known. */
    private void first(int rank, long[] bits) {
        int nearest = Math.min((rank + STEP / 2) / STEP, firsts.length - 1);
        System.arraycopy(firsts[nearest], 0, bits, 0, firsts[nearest].length);
        for (int i = nearest * STEP; i < rank; i++) {
            flip(bits, i);
        }
        for (int i = rank; i < nearest * STEP; i++) {
            flip(bits, i);
        }
    }

    private void flip(long[] bits, int rank) {
        int row = (int) keys[rank];
        bits[row >> 6] ^= 1L << row;
    }

    private static long[][] firsts(long[] keys) {
        long[][] firsts = new long[keys.length / STEP + 1][];
        long[] bits = new long[(keys.length + 63) >> 6];
        for (int i = 0; i < keys.length; i++) {
            if (i % STEP == 0) {
                firsts[i / STEP] = bits.clone();
            }
            int row = (int) keys[i];
            bits[row >> 6] |= 1L << row;
        }
        if (keys.length % STEP == 0) {
            firsts[keys.length / STEP] = bits;
        }
        return firsts;
    }

    private static long key(int value, int row) {
        return (long) value << Integer.SIZE | row;
    }
}
