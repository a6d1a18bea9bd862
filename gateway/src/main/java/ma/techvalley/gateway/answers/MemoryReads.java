package ma.techvalley.gateway.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import ma.techvalley.gateway.memory.Freshness;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.kit.web.CursorKey;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What answers from memory have in common: they say how fresh they are, and a client may ask whether anything is new. */
@Component
public final class MemoryReads {
    /** Age of each source. */
    public static final String FRESHNESS = "Freshness";

    private final Memory memory;
    private final Freshness freshness;
    private final CursorKey cursorKey;
    private final String start;

    MemoryReads(Memory memory, Freshness freshness, CursorKey cursorKey, Clock clock) {
        this.memory = memory;
        this.freshness = freshness;
        this.cursorKey = cursorKey;
        this.start = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** The snapshot to answer from, after its freshness has been written into the answer. */
    public Snapshot snapshot(HttpServletResponse response) {
        Snapshot snapshot = memory.snapshot();
        age(response);
        return snapshot;
    }

    /** Writes into an answer how old what we know is: also into one that says we do not know a version yet. */
    public void age(HttpServletResponse response) {
        response.setHeader(HttpHeaders.AGE, Long.toString(freshness.age()));
        response.setHeader(FRESHNESS, freshness.perSource());
    }

    /** Signs the cursors of all answers. */
    public CursorKey cursorKey() {
        return cursorKey;
    }

    /**
     * Tags an answer with the snapshot it is made from. True if the client has that very answer already; then the status is
     * 304 and nothing is to be written.
     */
    public boolean isKnown(Snapshot snapshot, HttpServletRequest request, HttpServletResponse response) {
        return isKnown(Long.toString(snapshot.number(), Character.MAX_RADIX), request, response);
    }

    /**
     * The same for an answer that depends on less than the whole snapshot, or comes in several forms.
     *
     * @param state changes whenever the answer may, and differs between its forms
     */
    public boolean isKnown(String state, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String tag =
                "\"" + start + "-" + state + (query == null ? "" : "-" + Integer.toHexString(query.hashCode())) + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null || !known.contains(tag)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }
}
