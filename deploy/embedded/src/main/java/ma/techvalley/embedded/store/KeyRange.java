package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries that begin with the prefix and whose next element lies between two bounds. Both are inclusive: who asks filters anyway.
 *
 * @param lowest null for no bound
 * @param highest null for no bound
 */
record KeyRange(
        List<Object> prefix,
        @Nullable Object lowest,
        @Nullable Object highest) {
    static final KeyRange ALL = equalTo(List.of());

    static KeyRange equalTo(List<Object> prefix) {
        return new KeyRange(prefix, null, null);
    }

    <V> Stream<Map.Entry<KeyValue, V>> of(MVMap<KeyValue, V> map, boolean descending) {
        Cursor<KeyValue, V> cursor = map.cursor(descending ? end() : start(), null, descending);
        Iterator<Map.Entry<KeyValue, V>> entries = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Map.Entry<KeyValue, V> next() {
                KeyValue key = cursor.next();
                return Map.entry(key, cursor.getValue());
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, 0), false)
                .takeWhile(entry -> contains(entry.getKey()));
    }

    private @Nullable KeyValue start() {
        return key(lowest);
    }

    /** Nothing stored ends in the largest value, so this lies behind everything that begins with the rest. */
    private @Nullable KeyValue end() {
        List<Object> elements = new ArrayList<>(prefix);
        if (highest != null) {
            elements.add(highest);
        }
        return elements.isEmpty() ? null : new KeyValue(append(elements, MaxKey.getInstance()));
    }

    private @Nullable KeyValue key(@Nullable Object bound) {
        List<Object> elements = bound == null ? prefix : append(prefix, bound);
        return elements.isEmpty() ? null : new KeyValue(elements);
    }

    private static List<Object> append(List<Object> elements, Object last) {
        List<Object> longer = new ArrayList<>(elements);
        longer.add(last);
        return longer;
    }

    private boolean contains(KeyValue key) {
        for (int i = 0; i < prefix.size(); i++) {
            if (KeyType.compareElements(prefix.get(i), key.get(i)) != 0) {
                return false;
            }
        }
        return isWithinBounds(key);
    }

    private boolean isWithinBounds(KeyValue key) {
        if (lowest == null && highest == null) {
            return true;
        }
        Object next = key.get(prefix.size());
        return (lowest == null || KeyType.compareElements(lowest, next) <= 0)
                && (highest == null || KeyType.compareElements(next, highest) <= 0);
    }
}
