package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A map that tells of its changes. Readers use {@link #map()}; whoever changes it does so here. */
record HeardMap<V>(MVMap<KeyValue, V> map, Changes changes) {
    @Nullable
    V put(KeyValue key, V value) {
        synchronized (changes) {
            changes.changed(map, key, value);
            return map.put(key, value);
        }
    }

    /** Returns the value that is there already, and null if there was none. */
    @Nullable
    V putIfAbsent(KeyValue key, V value) {
        synchronized (changes) {
            V present = map.get(key);
            return present == null ? put(key, value) : present;
        }
    }

    @Nullable
    V remove(KeyValue key) {
        synchronized (changes) {
            changes.changed(map, key, null);
            return map.remove(key);
        }
    }
}
