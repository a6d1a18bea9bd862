package ma.techvalley.gateway.changes;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import ma.techvalley.gateway.spaces.LiveSearch;
import ma.techvalley.gateway.spaces.Move;
import ma.techvalley.gateway.spaces.SpaceQuery;
import org.jspecify.annotations.Nullable;

/** What a stream wants to hear of. For one stream: it may remember what it needs for the next change. */
public interface Wish {
    /**
     * How the data of the change begin on this stream, in place of their first brace; null if it is not told. Only the beginning is
     * ever its own: what follows was encoded once for all streams.
     */
    byte @Nullable [] opening(PublicChange change);

    /** Whether the newest version is all it takes to go on; if not, so are the versions in between. */
    boolean isContentWithNewest();

    /** Whether this makes it start over. */
    boolean isUpset(PublicChange change);

    /**
     * Every event.
     *
     * @param types empty for all
     * @param ids empty for all
     */
    static Wish changes(Set<String> types, Set<String> ids) {
        return new Changes(types, ids);
    }

    /** What enters, changes in and leaves a search's result. */
    static Wish search(SpaceQuery query, Set<String> ids) {
        return new Search(new LiveSearch(query), ids);
    }

    /** Told as they are. */
    record Changes(Set<String> types, Set<String> ids) implements Wish {
        private static final byte[] PLAIN = {'{'};

        @Override
        public byte @Nullable [] opening(PublicChange change) {
            return change.source() != null
                            && (types.isEmpty() || types.contains(change.type()))
                            && (ids.isEmpty() || ids.contains(change.id()))
                    ? PLAIN
                    : null;
        }

        @Override
        public boolean isContentWithNewest() {
            return true;
        }

        @Override
        public boolean isUpset(PublicChange change) {
            return false;
        }
    }

    /** Told with what they mean for the result. */
    record Search(LiveSearch search, Set<String> ids) implements Wish {
        @Override
        public byte @Nullable [] opening(PublicChange change) {
            Move move = change.move();
            LiveSearch.Meaning meaning =
                    move == null || !ids.isEmpty() && !ids.contains(change.id()) ? null : search.of(move);
            return meaning == null ? null : ("{\"match\":\"" + meaning + "\",").getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public boolean isContentWithNewest() {
            return false;
        }

        @Override
        public boolean isUpset(PublicChange change) {
            return change.type().equals(PublicChange.UPHEAVAL);
        }
    }
}
