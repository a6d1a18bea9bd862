package ma.techvalley.kit.relay;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What is asked of the store and answered by it, as the driver sees it. */
final class StoreTraffic implements CommandListener {
    private final Queue<BsonDocument> unlimited = new ConcurrentLinkedQueue<>();
    private final AtomicInteger mostFound = new AtomicInteger();
    private final AtomicInteger mostInserted = new AtomicInteger();
    private volatile boolean watching;

    /** From now on. */
    void watch() {
        watching = true;
    }

    void stop() {
        watching = false;
    }

    /** Questions that any number of documents could answer. */
    Queue<BsonDocument> unlimited() {
        return unlimited;
    }

    /** How many documents came in one answer. */
    int mostFound() {
        return mostFound.get();
    }

    /** How many documents went in one command. */
    int mostInserted() {
        return mostInserted.get();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument command = event.getCommand();
        if (watching && command.containsKey("find") && !command.containsKey("limit")) {
            unlimited.add(command.clone());
        }
        if (watching && command.containsKey("insert")) {
            mostInserted.accumulateAndGet(command.getArray("documents").size(), Math::max);
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        BsonValue cursor = event.getResponse().get("cursor");
        if (watching && cursor != null) {
            Set.of("firstBatch", "nextBatch").stream()
                    .filter(cursor.asDocument()::containsKey)
                    .forEach(batch -> mostFound.accumulateAndGet(
                            cursor.asDocument().getArray(batch).size(), Math::max));
        }
    }
}
