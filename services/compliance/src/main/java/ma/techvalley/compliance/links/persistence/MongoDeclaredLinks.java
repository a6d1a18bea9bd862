package ma.techvalley.compliance.links.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.links.DeclaredLink;
import ma.techvalley.compliance.links.DeclaredLinks;
import ma.techvalley.contracts.compliance.DeclaredLinkState;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Stored;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Lists declared links from their collection. Days are kept as text that sorts as they follow. */
public final class MongoDeclaredLinks implements DeclaredLinks {
    private static final String COLLECTION = "declaredLinks";
    private static final String ID = "_id";
    private static final String OFFICER = "state.officer";
    private static final String COMPANY = "state.company";
    private static final String ENDED = "state.endedOn";

    private final AggregateStore<DeclaredLink> store;

    public MongoDeclaredLinks(AggregateStore<DeclaredLink> store) {
        this.store = store;
    }

    /** How links are kept. Others learn that there is one, and nothing of it. */
    public static AggregateType<DeclaredLink> type() {
        return AggregateType.of(
                DeclaredLink.NAME, COLLECTION, DeclaredLink.class, link -> new DeclaredLinkState(link.id()));
    }

    /** Indexes; safe to repeat. */
    public static void prepare(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(Indexes.ascending(OFFICER, COMPANY));
        database.getCollection(COLLECTION).createIndex(Indexes.ascending(OFFICER, ID));
    }

    @Override
    public List<Stored<DeclaredLink>> page(Filter filter, @Nullable String after, int limit) {
        return store.list(and(gt(ID, after == null ? "" : after), matching(filter)), Sorts.ascending(ID), limit);
    }

    @Override
    public long count(Filter filter) {
        return store.count(matching(filter));
    }

    @Override
    public boolean bind(String officer, Set<String> companies, LocalDate endedAfter) {
        Bson binding = or(exists(ENDED, false), gt(ENDED, endedAfter.toString()));
        return store.count(and(eq(OFFICER, officer), in(COMPANY, companies), binding)) > 0;
    }

    private static Bson matching(Filter filter) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(gte(ID, ""));
        if (filter.officer() != null) {
            conditions.add(eq(OFFICER, filter.officer()));
        }
        if (filter.company() != null) {
            conditions.add(eq(COMPANY, filter.company()));
        }
        return and(conditions);
    }
}
