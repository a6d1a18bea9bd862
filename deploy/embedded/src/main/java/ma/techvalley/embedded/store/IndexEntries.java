package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/** An index's map and the documents that it leads to. */
record IndexEntries(HeardMap<KeyValue> entries, MVMap<KeyValue, byte[]> documents) {
    Stream<Candidate> candidates(KeyRange range, boolean descending) {
        return range.of(map(), descending).map(entry -> candidate(entry.getKey(), entry.getValue()));
    }

    MVMap<KeyValue, KeyValue> map() {
        return entries.map();
    }

    private Candidate candidate(KeyValue entry, KeyValue id) {
        return new Candidate(entry, id.get(0), () -> read(id));
    }

    private Document read(KeyValue id) {
        byte[] bytes = documents.get(id);
        if (bytes == null) {
            throw new IllegalStateException("index entry without document " + id + " in " + documents.getName());
        }
        return BsonBytes.decode(bytes);
    }
}
