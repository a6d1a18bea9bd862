package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.command.Command;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which request used a key to create something. A key is remembered by what it changed, but a second request with another
 * natural id would look in the wrong place; so creations claim their key first. A crash between claim and creation is made good
 * by the repeat, whose fingerprint is the same.
 */
final class CreationKeys {
    private static final long KEPT_DAYS = 30;
    private final MongoCollection<Document> keys;

    CreationKeys(MongoDatabase database) {
        this.keys = database.getCollection("creationKeys");
    }

    /** Lets MongoDB forget old keys; the embedded stand-in keeps them. Safe to repeat. */
    void prepare() {
        keys.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    }

    /** @throws ma.techvalley.kit.problem.Refusal 422 if another request created something with it */
    void claim(String collection, Command command) {
        if (command.idempotencyKey() == null) {
            return;
        }
        String id = collection + "\n" + command.idempotencyKey();
        try {
            keys.insertOne(new Document("_id", id)
                    .append("fingerprint", command.fingerprint())
                    .append("at", Date.from(command.now())));
        } catch (MongoWriteException claimed) {
            if (claimed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw claimed;
            }
            requireSame(keys.find(eq("_id", id)).first(), command);
        }
    }

    private static void requireSame(@Nullable Document earlier, Command command) {
        if (earlier != null && !command.fingerprint().equals(earlier.getString("fingerprint"))) {
            throw Refusals.keyOfAnotherRequest();
        }
    }
}
