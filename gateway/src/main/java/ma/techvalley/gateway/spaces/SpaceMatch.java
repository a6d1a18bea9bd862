package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Set;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;

/**
 * A query made ready for one table: names became numbers, sets became arrays. A row gets one bit for each of the three
 * filters with a facet that it fails, so that one pass counts every facet without its own filter.
 */
final class SpaceMatch {
    static final int REGION = 1;
    static final int PARK = 2;
    static final int FIT_OUT = 4;
    /** Fails something else; it counts nowhere. */
    static final int OUT = 8;

    private final SpaceQuery query;
    private final boolean[] regions;
    private final boolean[] parks;
    private final boolean[] fitOuts;
    private final boolean[] statuses;
    private final String[] words;
    private final boolean[][] wordsOfPark;
    private final int freeOn;

    SpaceMatch(SpaceQuery query, Places.Names names) {
        this.query = query;
        this.regions = chosen(names.regionCodes(), query.regions());
        this.parks = chosen(names.parkCodes(), query.parks());
        this.fitOuts = chosen(FitOut.values(), query.fitOuts());
        this.statuses = chosen(MarketStatus.values(), query.statuses());
        this.words = query.words().toArray(String[]::new);
        this.wordsOfPark = new boolean[words.length][];
        Arrays.setAll(wordsOfPark, i -> containing(names.parkWords(), words[i]));
        this.freeOn = query.freeOn().orElse(0);
    }

    int failures(SpaceRow row) {
        if (!statuses[row.status] || !area(row) || !rent(row) || !words(row)) {
            return OUT;
        }
        return (regions[row.region] ? 0 : REGION) | (parks[row.park] ? 0 : PARK) | (fitOuts[row.fitOut] ? 0 : FIT_OUT);
    }

    private boolean area(SpaceRow row) {
        if (query.freeOn().isEmpty()) {
            return query.area().holds(row.available);
        }
        int free = row.freeOn(freeOn);
        return free > 0 && query.area().holds(free);
    }

    private boolean rent(SpaceRow row) {
        return query.rent() == SpaceQuery.Span.ANY
                || row.rent != TermsOfDay.NO_RENT && query.rent().holds(row.rent);
    }

    private boolean words(SpaceRow row) {
        for (int i = 0; i < wordsOfPark.length; i++) {
            if (!wordsOfPark[i][row.park] && !row.building.contains(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] chosen(Object[] names, Set<?> wanted) {
        boolean[] chosen = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            chosen[i] = wanted.isEmpty() || wanted.contains(names[i]);
        }
        return chosen;
    }

    private static boolean[] containing(String[] texts, String word) {
        boolean[] containing = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            containing[i] = texts[i].contains(word);
        }
        return containing;
    }
}
