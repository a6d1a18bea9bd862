package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** One change as bytes: the map's name, whether the key was put, the key, and the value if it was. */
final class LogRecord {
    private static final byte REMOVED = 0;
    private static final byte PUT = 1;

    private LogRecord() {}

    static <V> void write(WriteBuffer to, MVMap<KeyValue, V> map, KeyValue key, @Nullable V value) {
        byte[] name = map.getName().getBytes(StandardCharsets.UTF_8);
        to.putVarInt(name.length).put(name).put(value == null ? REMOVED : PUT);
        map.getKeyType().write(to, key);
        if (value != null) {
            map.getValueType().write(to, value);
        }
    }

    /** Makes the change once more. */
    static void replay(ByteBuffer from, StoreMaps maps) {
        byte[] name = new byte[DataUtils.readVarInt(from)];
        from.get(name);
        replay(from, maps.named(new String(name, StandardCharsets.UTF_8)));
    }

    private static <V> void replay(ByteBuffer from, MVMap<KeyValue, V> map) {
        boolean put = from.get() == PUT;
        KeyValue key = map.getKeyType().read(from);
        if (put) {
            map.put(key, map.getValueType().read(from));
        } else {
            map.remove(key);
        }
    }
}
