package ma.techvalley.bench.search;

import java.util.Arrays;
import ma.techvalley.bench.data.Question;
import org.jspecify.annotations.Nullable;

/** One search of the kernel: park by park, and each in passes over few arrays, which the compiler turns into vector instructions. */
final class BitsetSearch {
    private final Rows rows;
    private final Ask ask;
    private final long[] result;
    private final int[] regions;
    private final int[] parks;
    private final int[] fitOuts;
    private int total;

    /** @param result words to write to */
    BitsetSearch(Rows rows, Ask ask, long[] result) {
        this.rows = rows;
        this.ask = ask;
        this.result = result;
        this.regions = new int[rows.regionCodes.length];
        this.parks = new int[rows.parkCodes.length];
        this.fitOuts = new int[rows.fitOuts.length];
    }

    record Answer(int total, int[] page, int[] regions, int[] parks, int[] fitOuts) {}

    Answer run() {
        for (int park = 0; park < parks.length; park++) {
            if (ask.parks()[park] || ask.regions()[park]) {
                search(park);
            }
            if (!ask.parks()[park] || !ask.regions()[park]) {
                Arrays.fill(result, rows.starts[park], rows.starts[park + 1], 0);
            }
        }
        return new Answer(total, page(), regions, parks, fitOuts);
    }

    private void search(int park) {
        int from = rows.starts[park];
        int to = rows.starts[park + 1];
        System.arraycopy(rows.onMarket, from, result, from, to - from);
        if (ask.area() != null) {
            ask.area().keep(result, from, to);
        }
        if (ask.rent() != null) {
            ask.rent().keep(result, from, to);
        }
        count(park, from, to);
    }

    private void count(int park, int from, int to) {
        boolean both = ask.parks()[park] && ask.regions()[park];
        int matching = 0;
        for (int fitOut = 0; fitOut < fitOuts.length; fitOut++) {
            int count = both || ask.fitOuts()[fitOut] ? common(result, rows.fitOuts[fitOut], from, to) : 0;
            fitOuts[fitOut] += both ? count : 0;
            matching += ask.fitOuts()[fitOut] ? count : 0;
        }
        for (int fitOut = 0; both && fitOut < fitOuts.length; fitOut++) {
            if (!ask.fitOuts()[fitOut]) {
                remove(result, rows.fitOuts[fitOut], from, to);
            }
        }
        total += both ? matching : 0;
        parks[park] += ask.regions()[park] ? matching : 0;
        regions[rows.regionOfPark[park]] += ask.parks()[park] ? matching : 0;
    }

    private static int common(long[] some, long[] others, int from, int to) {
        int count = 0;
        for (int word = from; word < to; word++) {
            count += Long.bitCount(some[word] & others[word]);
        }
        return count;
    }

    private static void remove(long[] some, long[] others, int from, int to) {
        for (int word = from; word < to; word++) {
            some[word] &= ~others[word];
        }
    }

    private int[] page() {
        int size = Math.min(total, Question.LIMIT);
        return switch (ask.order()) {
            case PARK -> new FirstOf(size, rows.area.values, false).inOrder(result);
            case RENT ->
                new FirstOf(size, rows.rentOrLast.values, false)
                        .byBuckets(result, rows.rentOrLast, buckets(ask.rent(), rows.rentOrLast), total);
            case AREA_DOWN ->
                new FirstOf(size, rows.area.values, true)
                        .byBuckets(result, rows.area, buckets(ask.area(), rows.area), total);
        };
    }

    private static Buckets buckets(@Nullable Range asked, Column column) {
        return asked == null ? column.all() : asked.bucketsIn(column);
    }
}
