package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Refusal;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one kind. A change is one update of one document, atomic on every MongoDB topology: state, version, outbox and
 * command together. A lost race is run again on the newer state, a bounded number of times.
 *
 * @param <S> the aggregate's state
 */
public final class AggregateStore<S> implements Aggregates<S>, ViewVersions {
    /** How often a lost race is run again. */
    static final int ATTEMPTS = 12;

    private static final int DUE_BATCH = 500;
    private static final Bson WITH_COMMANDS = Projections.exclude(Outbox.EVENTS);
    private static final Bson STATE = Projections.exclude(Outbox.EVENTS, StoredCommand.COMMANDS);
    private final AggregateType<S> type;
    private final MongoCollection<Document> documents;
    private final AggregateDocuments<S> mapping;
    private final WakeUp wakeUp;
    private final Lanes lanes = new Lanes();
    private final CreationKeys creationKeys;
    private final EarlierAnswers earlier;

    /** What became of one attempt: lost to somebody else's, or done; with an answer unless there was nothing to do. */
    private record Outcome(boolean lost, Optional<Ack> ack) {}

    public AggregateStore(MongoDatabase database, AggregateType<S> type, WakeUp wakeUp) {
        this.type = type;
        this.documents = database.getCollection(type.collection());
        this.mapping = new AggregateDocuments<>(type);
        this.wakeUp = wakeUp;
        this.creationKeys = new CreationKeys(database);
        this.earlier = new EarlierAnswers(documents, new Journal(database));
    }

    /** Creates the indexes; safe to repeat. */
    public void prepare() {
        creationKeys.prepare();
        documents.createIndex(Indexes.ascending(Outbox.PENDING_SINCE), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(AggregateDocuments.DUE_AT), new IndexOptions().sparse(true));
        type.indexed().forEach(field -> documents.createIndex(Indexes.ascending("state." + field)));
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(load(id, STATE)).map(mapping::stored);
    }

    @Override
    public Stored<S> get(String id) {
        return mapping.stored(existing(id, STATE));
    }

    /** Aggregates that match, for lists; field names start with {@code state.}. */
    public List<Stored<S>> list(Bson filter, Bson sort, int limit) {
        List<Stored<S>> found = new ArrayList<>();
        documents
                .find(filter)
                .sort(sort)
                .limit(limit)
                .projection(STATE)
                .forEach(document -> found.add(mapping.stored(document)));
        return found;
    }

    /** How many aggregates match. */
    public long count(Bson filter) {
        return documents.countDocuments(filter);
    }

    /** How many aggregates match, but no more than that many: it costs no more than to read as many. */
    public int count(Bson filter, int most) {
        return documents
                .find(filter)
                .limit(most)
                .projection(Projections.include("_id"))
                .into(new ArrayList<>())
                .size();
    }

    /** Ids of aggregates to which something is to happen by now, the longest due first. */
    public List<String> due(Instant now, int limit) {
        List<String> ids = new ArrayList<>();
        documents
                .find(lte(AggregateDocuments.DUE_AT, Date.from(now)))
                .sort(Sorts.ascending(AggregateDocuments.DUE_AT))
                .limit(limit)
                .projection(Projections.include("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    /** As {@link #due}, all of them: handled while they are read, so that memory is bounded. */
    public void forEachDue(Instant now, Consumer<String> handle) {
        documents
                .find(lte(AggregateDocuments.DUE_AT, Date.from(now)))
                .sort(Sorts.ascending(AggregateDocuments.DUE_AT))
                .batchSize(DUE_BATCH)
                .projection(Projections.include("_id"))
                .forEach(document -> handle.accept(document.getString("_id")));
    }

    /** Those of them that are due by now, and not done by another instance meanwhile. */
    public List<String> stillDue(List<String> ids, Instant now) {
        return documents
                .find(and(in("_id", ids), lte(AggregateDocuments.DUE_AT, Date.from(now))))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Ack create(String id, Command command, Decision<S> first) {
        CallDeadline.check();
        Prepared<Document> change = mapping.insertion(id, command, first);
        creationKeys.claim(type.collection(), command);
        try {
            documents.insertOne(change.write());
            return acknowledged(change.ack());
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return earlier.find(existing(id, WITH_COMMANDS), command)
                    .orElseThrow(() -> Refusals.alreadyExists(type, id));
        }
    }

    @Override
    public Optional<Ack> changeIfNeeded(String id, Command command, Function<S, Optional<Decision<S>>> decide) {
        Outcome first = attempt(id, command, decide);
        return first.lost() ? lanes.in(id, () -> again(id, command, decide)) : first.ack();
    }

    @Override
    public boolean holds(String aggregateId, long version) {
        return type.named()
                && documents
                                .find(and(eq("_id", aggregateId), gte("version", version)))
                                .projection(Projections.include("_id"))
                                .first()
                        != null;
    }

    /** How they are kept. */
    AggregateType<S> type() {
        return type;
    }

    /** Its outboxes, for the relay. */
    public Outbox outbox() {
        return new Outbox(documents);
    }

    private Optional<Ack> again(String id, Command command, Function<S, Optional<Decision<S>>> decide) {
        for (int attempt = 2; attempt <= ATTEMPTS; attempt++) {
            Outcome outcome = attempt(id, command, decide);
            if (!outcome.lost()) {
                return outcome.ack();
            }
            pause(attempt);
        }
        throw Refusals.changedTooOften(type);
    }

    private Outcome attempt(String id, Command command, Function<S, Optional<Decision<S>>> decide) {
        CallDeadline.check();
        Document document = existing(id, command.idempotencyKey() == null ? STATE : WITH_COMMANDS);
        Optional<Ack> repeated = earlier.find(document, command);
        if (repeated.isPresent()) {
            return new Outcome(false, repeated);
        }
        Stored<S> current = mapping.stored(document);
        Optional<Decision<S>> decision = Refusals.decided(current, command, decide);
        if (decision.isEmpty()) {
            return new Outcome(false, Optional.empty());
        }
        Prepared<Bson> change = mapping.update(current, command, decision.get());
        return update(current, change.write())
                ? new Outcome(false, Optional.of(acknowledged(change.ack())))
                : new Outcome(true, Optional.empty());
    }

    private boolean update(Stored<S> current, Bson change) {
        return documents
                        .updateOne(and(eq("_id", current.id()), eq("version", current.version())), change)
                        .getMatchedCount()
                == 1;
    }

    private Ack acknowledged(Ack ack) {
        wakeUp.changed(type.collection(), ack.id());
        return ack;
    }

    private Document existing(String id, Bson fields) {
        Document document = load(id, fields);
        if (document == null) {
            throw Refusal.notFound(type.name(), id);
        }
        return document;
    }

    private @Nullable Document load(String id, Bson fields) {
        return documents.find(eq("_id", id)).projection(fields).first();
    }

    /** Spreads those who race for one document, so that some attempt wins well before the last. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1L << Math.min(attempt, 6))));
    }
}
