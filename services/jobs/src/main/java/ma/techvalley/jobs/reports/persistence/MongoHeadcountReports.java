package ma.techvalley.jobs.reports.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
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
import ma.techvalley.contracts.State;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Stored;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Lists reports from their collection. Months are stored as text ({@code 2026-09}), which sorts as they follow. */
public final class MongoHeadcountReports implements HeadcountReports {
    private static final String COLLECTION = "reports";
    private static final String ID = "_id";
    private static final String MONTH = "state.month";
    private static final String COMPANY = "state.workplace.company";
    private static final String SITE = "state.workplace.site";
    private static final Bson NEWEST_FIRST = Sorts.descending(MONTH, ID);
    private final AggregateStore<HeadcountReport> store;

    public MongoHeadcountReports(AggregateStore<HeadcountReport> store) {
        this.store = store;
    }

    /** How reports are kept. @param shared what other services may know of one */
    public static AggregateType<HeadcountReport> type(Function<HeadcountReport, State> shared) {
        return AggregateType.of(HeadcountReport.NAME, COLLECTION, HeadcountReport.class, shared);
    }

    /** Indexes in the order of the list, so that a page costs what it holds; safe to repeat. */
    public static void prepare(MongoDatabase database) {
        MongoCollection<Document> reports = database.getCollection(COLLECTION);
        reports.createIndex(Indexes.descending(MONTH, ID));
        reports.createIndex(Indexes.descending(COMPANY, MONTH, ID));
        reports.createIndex(Indexes.descending(SITE, MONTH, ID));
    }

    @Override
    public ReportPage page(ReportSearch search, Optional<ReportPosition> after, int limit) {
        Bson matching = matching(search);
        Bson following = after.map(MongoHeadcountReports::after).orElseGet(() -> empty());
        List<Stored<HeadcountReport>> found = store.list(and(matching, following), NEWEST_FIRST, limit + 1);
        return new ReportPage(
                found.subList(0, Math.min(limit, found.size())), store.count(matching), found.size() > limit);
    }

    private static Bson matching(ReportSearch search) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(in(COMPANY, search.among()));
        addIfPresent(conditions, search.company() == null ? null : eq(COMPANY, search.company()));
        addIfPresent(conditions, search.site() == null ? null : eq(SITE, search.site()));
        addIfPresent(
                conditions,
                search.from() == null ? null : gte(MONTH, search.from().toString()));
        addIfPresent(
                conditions, search.to() == null ? null : lte(MONTH, search.to().toString()));
        return and(conditions);
    }

    private static Bson after(ReportPosition position) {
        String month = position.month().toString();
        return and(lte(MONTH, month), or(lt(MONTH, month), lt(ID, position.id())));
    }

    private static void addIfPresent(List<Bson> conditions, @Nullable Bson condition) {
        if (condition != null) {
            conditions.add(condition);
        }
    }
}
