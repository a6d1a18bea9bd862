package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents' own map: it already lies in the order of {@code _id}, so there is nothing to keep beside it. */
final class PrimaryIndex extends Index<Object> implements Ordered {
    static final String ID = "_id";
    private static final List<String> ORDER = List.of(ID);
    private final MVMap<KeyValue, byte[]> documents;

    PrimaryIndex(String name, MVMap<KeyValue, byte[]> documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    public List<String> order() {
        return ORDER;
    }

    @Override
    public boolean identifies(int equalFields) {
        return equalFields == 1;
    }

    @Override
    public Stream<Candidate> candidates(KeyRange range, boolean descending) {
        return range.of(documents, descending)
                .map(entry ->
                        new Candidate(entry.getKey(), entry.getKey().get(0), () -> BsonBytes.decode(entry.getValue())));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        KeyValue key = new KeyValue(document.get(ID));
        if (documents.containsKey(key)) {
            throw new DuplicateKeyError(this, collection, getKeys(), key);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return document.get(ID);
    }

    @Override
    public @Nullable Object remove(Document document) {
        return document.get(ID);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document old, Document changed, Object position, MongoCollection<Object> collection) {}

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
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
