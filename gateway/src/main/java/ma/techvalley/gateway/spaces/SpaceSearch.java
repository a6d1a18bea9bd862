package ma.techvalley.gateway.spaces;

import java.util.SortedMap;
import java.util.TreeMap;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;

/** One pass over the rows: page, total and facets. */
public final class SpaceSearch {
    private final SpaceQuery query;
    private final SpaceTable table;
    private final SpaceMatch match;
    private final int[] regions;
    private final int[] parks;
    private final int[] fitOuts = new int[FitOut.values().length];

    private SpaceSearch(SpaceTable table, SpaceQuery query) {
        this.query = query;
        this.table = table;
        this.match = new SpaceMatch(query, table.names);
        this.regions = new int[table.names.regionCodes().length];
        this.parks = new int[table.names.parkCodes().length];
    }

    /** Answers a query from a table. */
    public static SpaceAnswer answer(SpaceTable table, SpaceQuery query) {
        return new SpaceSearch(table, query).run();
    }

    private SpaceAnswer run() {
        SpaceCursor after = query.after();
        int seen = after == null ? 0 : table.after(after);
        long floor = after == null ? Long.MIN_VALUE : after.value();
        var first = new FirstRows(query.limit() + 1);
        int total = 0;
        for (int i = 0; i < table.rows.length; i++) {
            SpaceRow row = table.rows[i];
            int failures = match.failures(row);
            count(row, failures);
            if (failures == 0) {
                total++;
                long value = query.sort().value(row);
                if (value > floor || value == floor && i >= seen) {
                    first.offer(row, value);
                }
            }
        }
        return answer(first, total);
    }

    private void count(SpaceRow row, int failures) {
        if ((failures | SpaceMatch.REGION) == SpaceMatch.REGION) {
            regions[row.region]++;
        }
        if ((failures | SpaceMatch.PARK) == SpaceMatch.PARK) {
            parks[row.park]++;
        }
        if ((failures | SpaceMatch.FIT_OUT) == SpaceMatch.FIT_OUT) {
            fitOuts[row.fitOut]++;
        }
    }

    private SpaceAnswer answer(FirstRows first, int total) {
        SpaceRow[] page = first.first(query.limit());
        boolean more = first.count() > page.length;
        return new SpaceAnswer(
                page,
                total,
                new SpaceAnswer.Facets(
                        facet(table.names.regionCodes(), regions),
                        facet(table.names.parkCodes(), parks),
                        facet(FitOut.values(), fitOuts)),
                more ? SpaceCursor.of(first.value(page.length - 1), page[page.length - 1].facts.state()) : null);
    }

    private static SortedMap<String, Integer> facet(Object[] names, int[] counts) {
        SortedMap<String, Integer> facet = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            String name = names[i].toString();
            if (counts[i] > 0 && !name.isEmpty()) {
                facet.put(name, counts[i]);
            }
        }
        return facet;
    }
}
