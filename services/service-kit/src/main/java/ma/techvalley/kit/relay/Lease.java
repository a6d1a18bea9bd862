package ma.techvalley.kit.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * Elects the one active relay of a service. It only keeps relays out of each other's way: what makes a late one harmless are
 * the journal's unique keys and Kafka's fencing, so clocks that disagree cost time, never order.
 */
final class Lease {
    private static final String ID = "relay";
    private final MongoCollection<Document> leases;
    private final String owner;
    private final Duration duration;
    private final Clock clock;
    private volatile long heldUntilNanos = System.nanoTime();

    Lease(MongoDatabase database, String owner, Duration duration, Clock clock) {
        this.leases = database.getCollection("leases");
        this.owner = owner;
        this.duration = duration;
        this.clock = clock;
    }

    /** Whether this relay is the active one, by its own monotonic clock. */
    boolean isHeld() {
        return heldUntilNanos - System.nanoTime() > 0;
    }

    /** Takes or renews the lease when a third of it is gone. */
    boolean hold() {
        if (heldUntilNanos - System.nanoTime() > duration.toNanos() * 2 / 3) {
            return true;
        }
        long before = System.nanoTime();
        if (!take(clock.instant())) {
            heldUntilNanos = System.nanoTime();
            return false;
        }
        heldUntilNanos = before + duration.toNanos();
        return true;
    }

    /** Lets another relay take over at once. */
    void release() {
        heldUntilNanos = System.nanoTime();
        leases.deleteOne(and(eq("_id", ID), eq("owner", owner)));
    }

    private boolean take(Instant now) {
        try {
            leases.updateOne(
                    and(eq("_id", ID), or(eq("owner", owner), lt("until", Date.from(now)))),
                    Updates.combine(Updates.set("owner", owner), Updates.set("until", Date.from(now.plus(duration)))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException heldByAnother) {
            return otherwise(heldByAnother.getError().getCategory(), heldByAnother);
        } catch (MongoCommandException heldByAnother) {
            return otherwise(ErrorCategory.fromErrorCode(heldByAnother.getErrorCode()), heldByAnother);
        }
    }

    private static boolean otherwise(ErrorCategory category, RuntimeException failure) {
        if (category != ErrorCategory.DUPLICATE_KEY) {
            throw failure;
        }
        return false;
    }
}
