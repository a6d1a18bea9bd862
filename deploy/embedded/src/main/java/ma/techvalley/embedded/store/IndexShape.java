package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** What {@code createIndex} asked for. */
record IndexShape(String name, List<IndexKey> keys, boolean sparse) {}
