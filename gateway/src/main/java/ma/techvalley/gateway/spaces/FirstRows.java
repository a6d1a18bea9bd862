package ma.techvalley.gateway.spaces;

import java.util.Arrays;

/** Keeps the first few of the rows it is offered, in order. Rows of equal value are offered in the default order and stay in it. */
final class FirstRows {
    private final SpaceRow[] rows;
    private final long[] values;
    private int count;

    FirstRows(int capacity) {
        this.rows = new SpaceRow[capacity];
        this.values = new long[capacity];
    }

    /** False if it was not taken, nor would one of the same or a larger value be that is offered later. */
    boolean offer(SpaceRow row, long value) {
        int last = values.length - 1;
        if (count == values.length && value >= values[last]) {
            return false;
        }
        int place = place(value);
        System.arraycopy(rows, place, rows, place + 1, Math.min(count, last) - place);
        System.arraycopy(values, place, values, place + 1, Math.min(count, last) - place);
        rows[place] = row;
        values[place] = value;
        count = Math.min(count + 1, values.length);
        return true;
    }

    int count() {
        return count;
    }

    long value(int index) {
        return values[index];
    }

    SpaceRow[] first(int limit) {
        return Arrays.copyOf(rows, Math.min(limit, count));
    }

    /** Behind everything that is not larger. */
    private int place(long value) {
        if (count > 0 && values[count - 1] <= value) {
            return count;
        }
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
