package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.compliance.filings.Officers;
import org.bson.Document;

/** Documents {@code {_id: "officer-7f3a"}}, one for each officer who has ever come, never removed. */
public final class MongoOfficers implements Officers {
    private final MongoCollection<Document> documents;
    /** Those whom this instance has written down or found, so that only their first request costs something. */
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    public MongoOfficers(MongoDatabase database) {
        this.documents = database.getCollection("officers");
    }

    @Override
    public void came(String id) {
        if (!noted.contains(id)) {
            note(id);
            noted.add(id);
        }
    }

    @Override
    public boolean isKnown(String id) {
        return noted.contains(id) || documents.find(eq("_id", id)).first() != null;
    }

    private void note(String id) {
        try {
            documents.insertOne(new Document("_id", id));
        } catch (MongoWriteException known) {
            if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw known;
            }
        }
    }
}
