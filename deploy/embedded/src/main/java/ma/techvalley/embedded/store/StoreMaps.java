package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;

/** Opens the maps of a file under the names that the library's H2 backend uses for dropping and renaming them. */
record StoreMaps(MVStore store, Changes changes) {
    private static final String DOCUMENTS = "databases.";

    /** Documents by {@code _id}. */
    HeardMap<byte[]> documents(String namespace) {
        return new HeardMap<>(open(DOCUMENTS + namespace, ByteArrayDataType.INSTANCE), changes);
    }

    /** Index entries: the key's values, for a secondary index followed by the {@code _id}, to the {@code _id}. */
    HeardMap<KeyValue> entries(String namespace, String index) {
        return new HeardMap<>(open(namespace + "._index_" + index, KeyType.INSTANCE), changes);
    }

    /** Either of them, by the name it has in the file. */
    MVMap<KeyValue, ?> named(String name) {
        return name.startsWith(DOCUMENTS) ? open(name, ByteArrayDataType.INSTANCE) : open(name, KeyType.INSTANCE);
    }

    private <V> MVMap<KeyValue, V> open(String name, DataType<V> values) {
        return store.openMap(
                name, new MVMap.Builder<KeyValue, V>().keyType(KeyType.INSTANCE).valueType(values));
    }
}
