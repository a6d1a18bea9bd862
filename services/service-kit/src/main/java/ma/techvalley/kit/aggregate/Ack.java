package ma.techvalley.kit.aggregate;

import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.State;

/**
 * A change that is stored for good. A repeated command gets the same one again, so answers are rendered from it alone.
 *
 * @param change what happened
 * @param shared what other services will learn
 * @param repeated whether an earlier request with the same {@code Idempotency-Key} did it
 */
public record Ack(String id, long version, Change change, State shared, boolean repeated) {

    /** The change as the type the caller knows it to be. */
    public <C extends Change> C change(Class<C> type) {
        return type.cast(change);
    }

    /** The shared state as the type the caller knows it to be. */
    public <T extends State> T shared(Class<T> type) {
        return type.cast(shared);
    }

    /** What a client sends as {@code Consistency-Token} to read its own write elsewhere. */
    public String consistencyToken() {
        return id + "@" + version;
    }
}
