package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;

/** A document that is read only if it is needed. @param entry what led to it, in the order of the index's fields */
record Candidate(KeyValue entry, Object id, Supplier<Document> document) {}
