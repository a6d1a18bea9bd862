package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.Nullable;

/** What moves of spaces mean to somebody who watches a search. For one thread. */
public final class LiveSearch {
    private final SpaceQuery query;
    private Places.@Nullable Names names;
    private @Nullable SpaceMatch match;

    public LiveSearch(SpaceQuery query) {
        this.query = query;
    }

    /** What became of a space in the result. */
    public enum Meaning {
        ENTERED,
        CHANGED,
        LEFT
    }

    /** Null if the space was not in the result and is not now. */
    public @Nullable Meaning of(Move move) {
        boolean was = move.before != null && matches(move.before, move.was);
        boolean is = matches(move.after, move.is);
        if (is) {
            return was ? Meaning.CHANGED : Meaning.ENTERED;
        }
        return was ? Meaning.LEFT : null;
    }

    private boolean matches(SpaceRow row, Places.Names known) {
        SpaceMatch ready = match;
        if (ready == null || names != known) {
            ready = new SpaceMatch(query, known);
            match = ready;
            names = known;
        }
        return ready.failures(row) == 0;
    }
}
