package ma.techvalley.compliance.drafts.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.drafts.Draft;
import ma.techvalley.compliance.drafts.DraftStage;
import ma.techvalley.compliance.drafts.Drafts;
import ma.techvalley.contracts.compliance.DraftState;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Stored;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Lists drafts from their collection. */
public final class MongoDrafts implements Drafts {
    private static final String COLLECTION = "drafts";
    private static final String ID = "_id";
    private static final String COMPANY = "state.company";
    private static final String STAGE = "state.stage";

    private final AggregateStore<Draft> store;

    public MongoDrafts(AggregateStore<Draft> store) {
        this.store = store;
    }

    /** How drafts are kept. Others learn that there is one, and nothing of it. */
    public static AggregateType<Draft> type() {
        return AggregateType.of(Draft.NAME, COLLECTION, Draft.class, draft -> new DraftState(draft.id()))
                .withDueAt(Draft::dueAt);
    }

    /** Indexes; safe to repeat. */
    public static void prepare(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(Indexes.ascending(COMPANY, STAGE, ID));
    }

    @Override
    public List<Stored<Draft>> page(Set<String> companies, @Nullable String after, int limit) {
        return store.list(and(gt(ID, after == null ? "" : after), of(companies)), Sorts.ascending(ID), limit);
    }

    @Override
    public long count(Set<String> companies) {
        return store.count(of(companies));
    }

    private static Bson of(Set<String> companies) {
        return and(in(COMPANY, companies), eq(STAGE, DraftStage.DRAFT.name()));
    }
}
