package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Always sparse inside: a document without any of the fields has no entry, because no query that uses the index can match it. */
final class SecondaryIndex extends Index<Object> implements Ordered {
    private final IndexEntries entries;
    private final List<String> order;
    private final List<FieldPath> paths;

    SecondaryIndex(IndexShape shape, IndexEntries entries) {
        super(shape.name(), shape.keys(), shape.sparse());
        this.entries = entries;
        this.order = Stream.concat(keys().stream(), Stream.of(PrimaryIndex.ID)).toList();
        this.paths = keys().stream().map(FieldPath::of).toList();
    }

    @Override
    public List<String> order() {
        return order;
    }

    @Override
    public boolean identifies(int equalFields) {
        return false;
    }

    @Override
    public Stream<Candidate> candidates(KeyRange range, boolean descending) {
        return entries.candidates(range, descending);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        KeyValue id = new KeyValue(position);
        keysOf(document, position).forEach(key -> entries.entries().put(key, id));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = document.get(PrimaryIndex.ID);
        keysOf(document, position).forEach(entries.entries()::remove);
        return position;
    }

    @Override
    public void updateInPlace(Document old, Document changed, Object position, MongoCollection<Object> collection) {
        if (isUntouched(old, changed)) {
            return;
        }
        Set<KeyValue> before = keysOf(old, position);
        Set<KeyValue> after = keysOf(changed, position);
        if (!before.equals(after)) {
            before.forEach(entries.entries()::remove);
            add(changed, position, collection);
        }
    }

    private Set<KeyValue> keysOf(Document document, @Nullable Object position) {
        Set<KeyValue> keys = new LinkedHashSet<>();
        for (KeyValue values : valuesOf(document)) {
            if (values.stream().anyMatch(Missing::isNeitherNullNorMissing)) {
                List<@Nullable Object> elements =
                        new ArrayList<>(values.stream().toList());
                elements.add(position);
                keys.add(new KeyValue(elements));
            }
        }
        return keys;
    }

    /** An empty array has no value to index, and yet it exists. */
    private Set<KeyValue> valuesOf(Document document) {
        Set<KeyValue> values = getKeyValues(document);
        return values.isEmpty()
                ? Set.of(new KeyValue(Collections.nCopies(getKeys().size(), new Document())))
                : values;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document);
    }

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Object> collection) {
        if (!isUntouched(old, changed)) {
            getKeyValues(changed);
        }
    }

    /** Most changes touch few of an aggregate's indexes. */
    private boolean isUntouched(Document old, Document changed) {
        return paths.stream().allMatch(path -> path.isSameIn(old, changed));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return document.get(PrimaryIndex.ID);
    }

    /** Queries go through {@link QueryPlan}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
