package ma.techvalley.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Parks;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import org.jspecify.annotations.Nullable;

/** The spaces as columns; each park is filled up with absent rows to a whole number of words. */
final class Rows {
    final String[] parkCodes;
    final String[] regionCodes;
    final int[] regionOfPark;
    /** The first word of each park, and behind the last one the number of words. */
    final int[] starts;

    final int words;
    final String[] ids;
    final long[] onMarket;
    final long[][] fitOuts;
    final Column area;
    /** Without those that have none. */
    final Column rent;

    final Column rentOrLast;

    Rows(List<OfficeSpaceState> sorted) {
        this.parkCodes = sorted.stream().map(OfficeSpaceState::park).distinct().toArray(String[]::new);
        this.regionCodes =
                Arrays.stream(parkCodes).map(Parks::region).distinct().sorted().toArray(String[]::new);
        this.regionOfPark = Arrays.stream(parkCodes)
                .mapToInt(park -> Arrays.binarySearch(regionCodes, Parks.region(park)))
                .toArray();
        this.starts = new int[parkCodes.length + 1];
        @Nullable Row[] rows = padded(sorted);
        this.words = rows.length >> 6;
        this.ids = new String[rows.length];
        this.onMarket = new long[words];
        this.fitOuts = new long[FitOut.values().length][words];
        boolean[] present = new boolean[rows.length];
        boolean[] rented = new boolean[rows.length];
        for (int number = 0; number < rows.length; number++) {
            Row row = rows[number];
            present[number] = row != null;
            if (row != null) {
                rented[number] = row.rent() != Row.NO_RENT;
                ids[number] = row.id();
                onMarket[number >> 6] |= row.onMarket() ? 1L << number : 0;
                fitOuts[row.fitOut().ordinal()][number >> 6] |= 1L << number;
            }
        }
        this.area = new Column(column(rows, Row::area), present);
        this.rent = new Column(column(rows, Row::rent), rented);
        this.rentOrLast = new Column(column(rows, Row::rentOrLast), present);
    }

    private @Nullable Row[] padded(List<OfficeSpaceState> sorted) {
        ArrayList<@Nullable Row> rows = new ArrayList<>();
        int park = -1;
        for (int order = 0; order < sorted.size(); order++) {
            OfficeSpaceState space = sorted.get(order);
            if (park < 0 || !parkCodes[park].equals(space.park())) {
                fill(rows);
                starts[++park] = rows.size() >> 6;
            }
            rows.add(Row.of(order, space));
        }
        fill(rows);
        starts[park + 1] = rows.size() >> 6;
        return rows.toArray(Row[]::new);
    }

    private static void fill(List<@Nullable Row> rows) {
        while (rows.size() % Long.SIZE != 0) {
            rows.add(null);
        }
    }

    private static int[] column(@Nullable Row[] rows, ToIntFunction<Row> value) {
        return IntStream.range(0, rows.length)
                .map(number -> rows[number] == null ? 0 : value.applyAsInt(rows[number]))
                .toArray();
    }
}
