package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library's rules about uniqueness over an ordered map. */
final class UniqueIndex extends AbstractUniqueIndex<Object> implements Ordered {
    private final IndexEntries entries;
    private final List<String> order;

    UniqueIndex(IndexShape shape, IndexEntries entries) {
        super(shape.name(), shape.keys(), shape.sparse());
        this.entries = entries;
        this.order = keys();
    }

    @Override
    public List<String> order() {
        return order;
    }

    @Override
    public boolean identifies(int equalFields) {
        return equalFields == getKeys().size();
    }

    @Override
    public Stream<Candidate> candidates(KeyRange range, boolean descending) {
        return entries.candidates(range, descending);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return id(entries.entries().remove(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return entries.entries().putIfAbsent(key, new KeyValue(position)) == null;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return id(entries.map().get(key));
    }

    private static @Nullable Object id(@Nullable KeyValue stored) {
        return stored == null ? null : stored.get(0);
    }

    /** Only the library's own look-ups want this, which {@link #canHandle} turns away. */
    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canHandle(de.bwaldvogel.mongo.bson.Document query) {
        return false;
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
