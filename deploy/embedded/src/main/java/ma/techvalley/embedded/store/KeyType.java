package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Orders keys as MongoDB orders values, element by element; a prefix comes before what it begins. */
final class KeyType extends BasicDataType<KeyValue> {
    static final KeyType INSTANCE = new KeyType();
    private static final int GUESSED_BYTES_PER_ELEMENT = 80;

    private KeyType() {}

    @Override
    public int compare(KeyValue left, KeyValue right) {
        int shared = Math.min(left.size(), right.size());
        for (int i = 0; i < shared; i++) {
            int order = compareElements(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    static int compareElements(Object left, Object right) {
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return a.compareTo(b);
        }
        int order = ValueComparator.ascWithoutListHandling().compare(left, right);
        return order == 0 && (isNested(left) || isNested(right)) ? compareBytes(left, right) : order;
    }

    /** The library calls two sub-documents equal when their arrays begin alike; as identities they are not. */
    private static int compareBytes(Object left, Object right) {
        return Arrays.compare(bytes(new KeyValue(left).normalized()), bytes(new KeyValue(right).normalized()));
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof Collection;
    }

    private static byte[] bytes(KeyValue key) {
        Document document = new Document();
        for (int i = 0; i < key.size(); i++) {
            document.put(Integer.toString(i), key.get(i) instanceof Missing ? null : key.get(i));
        }
        return BsonBytes.encode(document);
    }

    @Override
    public int getMemory(KeyValue key) {
        return GUESSED_BYTES_PER_ELEMENT * key.size();
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        byte[] bytes = bytes(key);
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return new KeyValue(BsonBytes.decode(bytes).values());
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
