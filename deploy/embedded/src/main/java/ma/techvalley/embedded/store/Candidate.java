package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;

/** A document that is read only if it is needed. */
record Candidate(Object id, Supplier<Document> document) {}
