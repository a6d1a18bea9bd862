package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** Opens the maps of a file under the names that the library's H2 backend uses for dropping and renaming them. */
record StoreMaps(MVStore store) {
    /** Documents by {@code _id}. */
    MVMap<KeyValue, byte[]> documents(String namespace) {
        return store.openMap("databases." + namespace, builder(ByteArrayDataType.INSTANCE));
    }

    /** Index entries: the key's values, for a secondary index followed by the {@code _id}, to the {@code _id}. */
    MVMap<KeyValue, KeyValue> entries(String namespace, String index) {
        return store.openMap(namespace + "._index_" + index, builder(KeyType.INSTANCE));
    }

    private static <V> MVMap.Builder<KeyValue, V> builder(org.h2.mvstore.type.DataType<V> values) {
        return new MVMap.Builder<KeyValue, V>().keyType(KeyType.INSTANCE).valueType(values);
    }
}
