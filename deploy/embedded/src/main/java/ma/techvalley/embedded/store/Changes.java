package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Hears of every change to the maps, in the order of the changes. */
interface Changes {
    /** @param value null if the key was removed */
    <V> void changed(MVMap<KeyValue, V> map, KeyValue key, @Nullable V value);

    /** Maps were removed or renamed. */
    void reshaped();

    /** For a store that keeps nothing. */
    static Changes unheard() {
        return new Changes() {
            @Override
            public <V> void changed(MVMap<KeyValue, V> map, KeyValue key, @Nullable V value) {}

            @Override
            public void reshaped() {}
        };
    }
}
