package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts our collections and indexes where the library would put its own. */
final class StoreDatabase extends H2Database {
    private final StoreMaps maps;

    /** The library opens everything that exists while it constructs, so the maps must be there before. */
    StoreDatabase(String name, StoreMaps maps, CursorRegistry cursors) {
        this.maps = maps;
        super(name, maps.store(), cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var documents = maps.documents(getFullCollectionNamespace(name));
        return new StoreCollection(this, new StoreCollection.Shape(name, options, documents), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals(PrimaryIndex.ID)) {
            return new PrimaryIndex(
                    index,
                    maps.documents(getFullCollectionNamespace(collection)).map());
        }
        return new UniqueIndex(new IndexShape(index, keys, sparse), entries(collection, index));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(new IndexShape(index, keys, sparse), entries(collection, index));
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Unsupported.refuse(query);
        UnaryOperator<Document> library = part -> super.handleCommand(channel, command, part, databases, oplog);
        return switch (command) {
            case "aggregate" -> aggregate(query, library);
            case "insert" -> WriteReplies.insert(query, library.apply(query));
            case "update" -> WriteReplies.update(query, library);
            default -> library.apply(query);
        };
    }

    private Document aggregate(Document query, UnaryOperator<Document> library) {
        Pipeline pipeline = Pipeline.of(query);
        Optional<Document> match = pipeline.firstMatch();
        if (match.isEmpty()
                || !(resolveCollection(String.valueOf(query.get("aggregate")), false)
                        instanceof StoreCollection from)) {
            return library.apply(query);
        }
        return pipeline.onlyCountsMatches()
                ? Pipeline.counted(from.getFullName(), from.count(match.get(), 0, 0))
                : from.narrowed(match.get(), () -> library.apply(query));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        maps.changes().reshaped();
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        maps.changes().reshaped();
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        maps.changes().reshaped();
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        super.moveCollection(from, collection, name);
        maps.changes().reshaped();
    }

    private IndexEntries entries(String collection, String index) {
        String namespace = getFullCollectionNamespace(collection);
        return new IndexEntries(
                maps.entries(namespace, index), maps.documents(namespace).map());
    }

    @Override
    protected synchronized void addIndex(Document description) {
        Unsupported.refuseIndex(description);
        super.addIndex(description);
    }
}
