package ma.techvalley.bench.search;

import static com.googlecode.cqengine.query.QueryFactory.all;
import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.ascending;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.between;
import static com.googlecode.cqengine.query.QueryFactory.descending;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.in;
import static com.googlecode.cqengine.query.QueryFactory.orderBy;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.harness.Library;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;

/**
 * CQEngine as its documentation advises: a hash index on what is compared for equality, a navigable one on what has ranges or is
 * sorted by. It knows no facets: each is counted over the result of a query of its own.
 */
final class CqEngine implements Engine {
    static final String SETTINGS = Library.of(IndexedCollection.class)
            + ": ConcurrentIndexedCollection, hash indices on region, park and fit-out, navigable ones on order, area and"
            + " rents, results sorted once they are found (its default)";

    private static final SimpleAttribute<Row, Integer> ORDER = attribute(Row.class, Integer.class, "order", Row::order);
    private static final SimpleAttribute<Row, Integer> AREA = attribute(Row.class, Integer.class, "area", Row::area);
    private static final SimpleAttribute<Row, Integer> RENT = attribute(Row.class, Integer.class, "rent", Row::rent);
    private static final SimpleAttribute<Row, Integer> RENT_OR_LAST =
            attribute(Row.class, Integer.class, "rentOrLast", Row::rentOrLast);
    private static final SimpleAttribute<Row, String> REGION =
            attribute(Row.class, String.class, "region", Row::region);
    private static final SimpleAttribute<Row, String> PARK = attribute(Row.class, String.class, "park", Row::park);
    private static final SimpleAttribute<Row, FitOut> FIT_OUT =
            attribute(Row.class, FitOut.class, "fitOut", Row::fitOut);
    private static final SimpleAttribute<Row, Boolean> ON_MARKET =
            attribute(Row.class, Boolean.class, "onMarket", Row::onMarket);

    private final IndexedCollection<Row> rows = new ConcurrentIndexedCollection<>();
    private final List<Question> questions;

    CqEngine(List<OfficeSpaceState> spaces, List<Question> questions) {
        this.questions = questions;
        rows.addIndex(NavigableIndex.onAttribute(ORDER));
        rows.addIndex(NavigableIndex.onAttribute(AREA));
        rows.addIndex(NavigableIndex.onAttribute(RENT));
        rows.addIndex(NavigableIndex.onAttribute(RENT_OR_LAST));
        rows.addIndex(HashIndex.onAttribute(REGION));
        rows.addIndex(HashIndex.onAttribute(PARK));
        rows.addIndex(HashIndex.onAttribute(FIT_OUT));
        rows.addAll(IntStream.range(0, spaces.size())
                .mapToObj(order -> Row.of(order, spaces.get(order)))
                .toList());
    }

    @Override
    public Object search(int question) {
        return found(question);
    }

    @Override
    public Found found(int question) {
        Question asked = questions.get(question);
        Query<Row> regions = wanted(REGION, asked.regions());
        Query<Row> parks = wanted(PARK, asked.parks());
        Query<Row> fitOuts = wanted(FIT_OUT, asked.fitOuts());
        List<String> page = new ArrayList<>(Question.LIMIT);
        int total = 0;
        try (ResultSet<Row> matching =
                rows.retrieve(and(rest(asked), regions, parks, fitOuts), sorted(asked.order()))) {
            for (Row row : matching) {
                if (total++ < Question.LIMIT) {
                    page.add(row.id());
                }
            }
        }
        return new Found(
                total,
                page,
                facet(and(rest(asked), parks, fitOuts), Row::region),
                facet(and(rest(asked), regions, fitOuts), Row::park),
                facet(and(rest(asked), regions, parks), row -> row.fitOut().name()));
    }

    private static Query<Row> rest(Question asked) {
        return and(
                equal(ON_MARKET, true),
                between(AREA, asked.minArea(), asked.maxArea()),
                between(
                        RENT,
                        asked.hasRent() ? 100 * asked.minRent() : Row.NO_RENT,
                        asked.hasRent() ? 100 * asked.maxRent() : Integer.MAX_VALUE));
    }

    private static <A> Query<Row> wanted(SimpleAttribute<Row, A> attribute, Set<A> values) {
        return values.isEmpty() ? all(Row.class) : in(attribute, values);
    }

    private static QueryOptions sorted(Question.Order order) {
        return queryOptions(
                switch (order) {
                    case PARK -> orderBy(ascending(ORDER));
                    case RENT -> orderBy(ascending(RENT_OR_LAST), ascending(ORDER));
                    case AREA_DOWN -> orderBy(descending(AREA), ascending(ORDER));
                });
    }

    private Map<String, Integer> facet(Query<Row> query, Function<Row, String> value) {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet<Row> matching = rows.retrieve(query)) {
            for (Row row : matching) {
                counts.merge(value.apply(row), 1, Integer::sum);
            }
        }
        return counts;
    }
}
