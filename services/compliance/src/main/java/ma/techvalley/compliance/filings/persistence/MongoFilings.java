package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Stored;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lists filings from their collection. */
public final class MongoFilings implements Filings {
    private static final String COLLECTION = "filings";
    private static final String ID = "_id";
    private static final String SUBMITTED = "state.submittedAt";
    private static final String STAGE = "state.stage";
    private static final String COMPANY = "state.company";
    private static final String BASE = "state.base";
    private static final String ENDED_BY = "state.ending.by";
    /** A change takes the place of one filing, or of few that raced for the same. */
    private static final int FEW = 100;

    private final AggregateStore<Filing> store;

    public MongoFilings(AggregateStore<Filing> store) {
        this.store = store;
    }

    /** How filings are kept. @param shared what other services may know of one */
    public static AggregateType<Filing> type(Function<Filing, State> shared) {
        return AggregateType.of(Filing.NAME, COLLECTION, Filing.class, shared)
                .withDueAt(Filing::dueAt)
                .withCodec(FilingCodec.codec());
    }

    /** Indexes in the order of the list, so that a page costs what it holds; safe to repeat. */
    public static void prepare(MongoDatabase database) {
        MongoCollection<Document> filings = database.getCollection(COLLECTION);
        filings.createIndex(Indexes.ascending(SUBMITTED, ID));
        filings.createIndex(Indexes.ascending(STAGE, SUBMITTED, ID));
        filings.createIndex(Indexes.ascending(COMPANY, SUBMITTED, ID));
        filings.createIndex(Indexes.ascending(BASE, STAGE));
        filings.createIndex(Indexes.ascending(ENDED_BY, STAGE));
    }

    @Override
    public FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit) {
        Bson matching = matching(search);
        Bson following =
                after.map(position -> after(position, search.newestFirst())).orElseGet(() -> empty());
        Bson order = search.newestFirst() ? Sorts.descending(SUBMITTED, ID) : Sorts.ascending(SUBMITTED, ID);
        List<Stored<Filing>> found = store.list(and(matching, following), order, limit + 1);
        return new FilingPage(
                found.subList(0, Math.min(limit, found.size())), store.count(matching), found.size() > limit);
    }

    @Override
    public List<String> transfersOn(String base, int limit) {
        return ids(and(eq(BASE, base), eq(STAGE, Stage.GRANTED.name())), limit);
    }

    @Override
    public List<String> supersededBy(String id) {
        return ids(and(eq(ENDED_BY, id), eq(STAGE, Stage.SUPERSEDED.name())), FEW);
    }

    private List<String> ids(Bson matching, int limit) {
        return store.list(matching, Sorts.ascending(ID), limit).stream()
                .map(Stored::id)
                .toList();
    }

    private static Bson matching(FilingSearch search) {
        List<Bson> conditions = new ArrayList<>();
        if (search.among() != null) {
            conditions.add(in(COMPANY, search.among()));
        }
        if (search.stage() != null) {
            conditions.add(eq(STAGE, search.stage().name()));
        }
        if (search.company() != null) {
            conditions.add(eq(COMPANY, search.company()));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }

    private static Bson after(FilingPosition position, boolean newestFirst) {
        String moment = FilingCodec.text(position.submittedAt());
        return newestFirst
                ? and(lte(SUBMITTED, moment), or(lt(SUBMITTED, moment), lt(ID, position.id())))
                : and(gte(SUBMITTED, moment), or(gt(SUBMITTED, moment), gt(ID, position.id())));
    }
}
