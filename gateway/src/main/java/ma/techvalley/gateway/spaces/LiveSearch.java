package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.Nullable;

/** What moves of spaces mean to somebody who watches a search. For one thread. */
public final class LiveSearch {
    private final SpaceQuery query;
    private @Nullable Known newer;
    private @Nullable Known older;

    public LiveSearch(SpaceQuery query) {
        this.query = query;
    }

    /** What became of a space in the result. */
    public enum Meaning {
        ENTERED,
        CHANGED,
        LEFT
    }

    private record Known(PlaceIndex index, RowMatch match) {}

    /** Null if the space was not in the result and is not now, or is in it as it was. */
    public @Nullable Meaning of(Move move) {
        boolean was = move.before != null && match(move.was).takes(move.before);
        boolean is = match(move.is).takes(move.after);
        if (was && is) {
            return move.isVisible() ? Meaning.CHANGED : null;
        }
        return is ? Meaning.ENTERED : was ? Meaning.LEFT : null;
    }

    /** Moves of one publication share what was and what is known of the parks, so two are enough. */
    private RowMatch match(PlaceIndex index) {
        Known found = newer != null && newer.index == index ? newer : older;
        if (found == null || found.index != index) {
            found = new Known(index, new RowMatch(query, index));
            older = newer;
            newer = found;
        }
        return found.match;
    }
}
