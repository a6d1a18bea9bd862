package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.Assert;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents as bytes in the order of their {@code _id}. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {
    private final HeardMap<byte[]> documents;
    private final PrimaryIndex primary;
    private final ThreadLocal<@Nullable Document> firstRead = new ThreadLocal<>();

    StoreCollection(MongoDatabase database, Shape shape, CursorRegistry cursors) {
        super(database, shape.name(), shape.options(), cursors);
        this.documents = shape.documents();
        this.primary = new PrimaryIndex("_id_", documents.map());
    }

    record Shape(String name, CollectionOptions options, HeardMap<byte[]> documents) {}

    /** While this thread runs the aggregation, its first read of the whole collection reads what matches only. */
    Document narrowed(Document match, Supplier<Document> aggregation) {
        firstRead.set(match);
        try {
            return aggregation.get();
        } finally {
            firstRead.remove();
        }
    }

    @Override
    public synchronized QueryResult handleQuery(QueryParameters asked) {
        Document match = firstRead.get();
        if (match == null) {
            return super.handleQuery(asked);
        }
        firstRead.remove();
        return super.handleQuery(new QueryParameters(new Document("$query", match), 0, 0));
    }

    /** Reads only the documents of which an index does not tell. The library forgot to synchronise this one. */
    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return query == null || query.isEmpty() || skip > 0 || limit > 0
                ? super.count(query, skip, limit)
                : count(query);
    }

    private int count(Document query) {
        QueryPlan plan = plan(query, SortOrder.of(null));
        SureMatches sure = new SureMatches(query, plan.index().order());
        return Math.toIntExact(plan.candidates()
                .filter(each -> sure.contain(each.entry())
                        || documentMatchesQuery(each.document().get(), query))
                .count());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        QueryPlan plan = plan(query, SortOrder.of(orderBy));
        return matchDocumentsFromStream(
                plan.documents(), query, plan.sorted() ? null : orderBy, skip, limit, batchSize, fields);
    }

    private QueryPlan plan(Document query, SortOrder order) {
        Conditions conditions = Conditions.of(query);
        QueryPlan everything = QueryPlan.of(primary, conditions, order);
        if (everything.identifies()) {
            return everything;
        }
        return getIndexes().stream()
                .filter(Ordered.class::isInstance)
                .map(index -> QueryPlan.of((Ordered) index, conditions, order))
                .filter(QueryPlan::narrows)
                .max(Comparator.comparingInt(QueryPlan::worth))
                .filter(best -> best.worth() > everything.worth())
                .orElse(everything);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return primary.candidates(KeyRange.ALL, false)
                .map(each -> new DocumentWithPosition<>(each.document().get(), each.id()));
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
        byte[] previous = documents.put(new KeyValue(id), BsonBytes.encode(document));
        Assert.isNull(previous, () -> "two documents with the key " + id + " in " + this);
        return id;
    }

    @Override
    protected void handleUpdate(Object id, Document old, Document changed) {
        documents.put(new KeyValue(id), BsonBytes.encode(changed));
    }

    @Override
    protected void removeDocument(Object id) {
        documents.remove(new KeyValue(id));
    }

    @Override
    protected @Nullable Document getDocument(Object id) {
        byte[] bytes = documents.map().get(new KeyValue(id));
        return bytes == null ? null : BsonBytes.decode(bytes);
    }

    @Override
    public int count() {
        return documents.map().size();
    }

    /** The library would encode every document once more to learn its size. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected void updateDataSize(int delta) {}
}
