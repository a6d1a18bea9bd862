package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.COMPANY;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.DEADLINE;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.ID;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.KIND;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.MARKS;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.NUMBER;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.OFFICER;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.STAGE;
import static ma.techvalley.compliance.filings.persistence.FilingConditions.SUBMITTED;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingOrder;
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
import org.jspecify.annotations.Nullable;

/** Lists filings from their collection. */
public final class MongoFilings implements Filings {
    private static final String COLLECTION = "filings";
    private static final String BASE = "state.base";
    private static final String ENDED_BY = "state.ending.by";
    /** A change takes the place of one filing, or of few that raced for the same. */
    private static final int FEW = 100;
    /** What is asked for by value; a list of what the rest asks for is read in order and filtered. */
    private static final List<List<String>> SELECTIONS =
            List.of(List.of(), List.of(STAGE), List.of(KIND), List.of(KIND, STAGE), List.of(OFFICER));

    /** As many as a page can have; more take longer to count than to read. */
    private static final int MOST_COUNTED = 200;
    /** These are not few again while a total is remembered. */
    private static final int SURELY_MANY = 10 * MOST_COUNTED;

    private final AggregateStore<Filing> store;
    private final Totals totals;

    public MongoFilings(AggregateStore<Filing> store) {
        this.store = store;
        this.totals = new Totals(
                search -> store.count(FilingConditions.of(search)), System::nanoTime, Thread::startVirtualThread);
    }

    /** How filings are kept. @param shared what other services may know of one */
    public static AggregateType<Filing> type(Function<Filing, State> shared) {
        return AggregateType.of(Filing.NAME, COLLECTION, Filing.class, shared)
                .withDueAt(Filing::dueAt)
                .withCodec(FilingCodec.codec())
                .withHistory();
    }

    /** Indexes in the order of the lists, so that a page costs what it holds; safe to repeat. */
    public static void prepare(MongoDatabase database) {
        MongoCollection<Document> filings = database.getCollection(COLLECTION);
        for (List<String> selection : SELECTIONS) {
            filings.createIndex(index(selection, SUBMITTED));
            filings.createIndex(index(selection, DEADLINE));
        }
        filings.createIndex(index(List.of(COMPANY), SUBMITTED));
        filings.createIndex(index(List.of(MARKS), SUBMITTED));
        filings.createIndex(Indexes.ascending(NUMBER));
        filings.createIndex(Indexes.ascending(BASE, STAGE));
        filings.createIndex(Indexes.ascending(ENDED_BY, STAGE));
        MissingDeadlines.add(filings);
    }

    @Override
    public FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit) {
        List<Stored<Filing>> found = part(search, after, limit + 1);
        List<Stored<Filing>> page = found.subList(0, Math.min(limit, found.size()));
        return new FilingPage(
                page,
                total(search),
                page.size() < found.size()
                        ? Optional.of(FilingPosition.of(page.getLast().state(), search.order()))
                        : Optional.empty());
    }

    /** Exactly, where few match; absent where many do and counting takes too long. */
    private @Nullable Long total(FilingSearch search) {
        Long remembered = totals.remembered(search);
        if (remembered != null && remembered > SURELY_MANY) {
            return remembered;
        }
        long few = store.count(FilingConditions.of(search), MOST_COUNTED + 1);
        if (few <= MOST_COUNTED) {
            return few;
        }
        Long total = totals.of(search);
        return total == null ? null : Math.max(few, total);
    }

    @Override
    public List<Stored<Filing>> part(FilingSearch search, Optional<FilingPosition> after, int limit) {
        FilingOrder order = search.order();
        Bson following =
                after.map(position -> FilingConditions.after(position, order)).orElseGet(() -> empty());
        return store.list(and(FilingConditions.of(search), following), FilingConditions.order(order), limit);
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

    private static Bson index(List<String> selection, String moment) {
        return Indexes.compoundIndex(Indexes.ascending(selection), Indexes.ascending(moment, ID));
    }
}
