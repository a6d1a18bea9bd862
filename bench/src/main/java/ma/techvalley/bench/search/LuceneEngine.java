package ma.techvalley.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.harness.Library;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene as its documentation advises for a read-only index with facets that leave out their own filter: points, doc values, drill
 * sideways, one merged segment sorted as the default sort is; its query cache is on.
 */
final class LuceneEngine implements Engine {
    static final String SETTINGS = Library.of(IndexSearcher.class)
            + ": ByteBuffersDirectory, one merged segment sorted as the default sort is, IntPoint and doc values,"
            + " SortedSetDocValues facets with drill sideways, query cache on";

    private static final String ORDER = "order";
    private static final String AREA = "area";
    private static final String RENT = "rent";
    private static final String REGION = "region";
    private static final String PARK = "park";
    private static final String FIT_OUT = "fitOut";

    private final FacetsConfig facets = new FacetsConfig();
    private final List<Question> questions;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    LuceneEngine(List<OfficeSpaceState> spaces, List<Question> questions) {
        this.questions = questions;
        try {
            var directory = new ByteBuffersDirectory();
            index(directory, spaces);
            DirectoryReader reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
            this.state = new DefaultSortedSetDocValuesReaderState(reader, facets);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private record Answer(
            DrillSideways.DrillSidewaysResult result,
            @Nullable FacetResult region,
            @Nullable FacetResult park,
            @Nullable FacetResult fitOut) {}

    @Override
    public Object search(int question) {
        return answer(questions.get(question));
    }

    @Override
    public Found found(int question) {
        Answer answer = answer(questions.get(question));
        return new Found(
                Math.toIntExact(answer.result().hits.totalHits.value()),
                Arrays.stream(answer.result().hits.scoreDocs)
                        .map(hit -> id(hit.doc))
                        .toList(),
                counts(answer.region()),
                counts(answer.park()),
                counts(answer.fitOut()));
    }

    private Answer answer(Question question) {
        try {
            DrillSideways.DrillSidewaysResult result = new DrillSideways(searcher, facets, state)
                    .search(query(question), null, null, Question.LIMIT, sort(question.order()), false);
            return new Answer(
                    result,
                    result.facets.getTopChildren(Spaces.REGIONS, REGION),
                    result.facets.getTopChildren(Spaces.PARKS, PARK),
                    result.facets.getTopChildren(OfficeSpaceState.FitOut.values().length, FIT_OUT));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private DrillDownQuery query(Question question) {
        var base = new BooleanQuery.Builder();
        base.add(new TermQuery(new Term("onMarket", "true")), Occur.FILTER);
        if (question.minArea() > 0 || question.maxArea() != Question.ANY) {
            base.add(IntPoint.newRangeQuery(AREA, question.minArea(), question.maxArea()), Occur.FILTER);
        }
        if (question.hasRent()) {
            base.add(IntPoint.newRangeQuery(RENT, 100 * question.minRent(), 100 * question.maxRent()), Occur.FILTER);
        }
        var query = new DrillDownQuery(facets, base.build());
        drillDown(query, REGION, question.regions());
        drillDown(query, PARK, question.parks());
        drillDown(query, FIT_OUT, question.fitOuts());
        return query;
    }

    private static void drillDown(DrillDownQuery query, String dimension, Set<?> values) {
        values.forEach(value -> query.add(dimension, value.toString()));
    }

    private static Sort sort(Question.Order order) {
        var place = new SortField(ORDER, SortField.Type.INT);
        return switch (order) {
            case PARK -> new Sort(place);
            case RENT -> new Sort(new SortField("rentOrLast", SortField.Type.INT), place);
            case AREA_DOWN -> new Sort(new SortField(AREA, SortField.Type.INT, true), place);
        };
    }

    private void index(ByteBuffersDirectory directory, List<OfficeSpaceState> spaces) throws IOException {
        var config = new IndexWriterConfig().setIndexSort(new Sort(new SortField(ORDER, SortField.Type.INT)));
        try (var writer = new IndexWriter(directory, config)) {
            for (int order = 0; order < spaces.size(); order++) {
                writer.addDocument(facets.build(document(Row.of(order, spaces.get(order)))));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(Row row) {
        var document = new Document();
        document.add(new StoredField("id", row.id()));
        document.add(new StringField("onMarket", Boolean.toString(row.onMarket()), Store.NO));
        document.add(new IntPoint(AREA, row.area()));
        document.add(new IntPoint(RENT, row.rent()));
        document.add(new NumericDocValuesField(ORDER, row.order()));
        document.add(new NumericDocValuesField(AREA, row.area()));
        document.add(new NumericDocValuesField("rentOrLast", row.rentOrLast()));
        document.add(new SortedSetDocValuesFacetField(REGION, row.region()));
        document.add(new SortedSetDocValuesFacetField(PARK, row.park()));
        document.add(new SortedSetDocValuesFacetField(FIT_OUT, row.fitOut().name()));
        return document;
    }

    private String id(int document) {
        try {
            return searcher.storedFields().document(document).get("id");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Map<String, Integer> counts(@Nullable FacetResult facet) {
        Map<String, Integer> counts = new HashMap<>();
        // Lucene's word for a dimension in which nothing was found.
        if (facet != null) {
            for (LabelAndValue value : facet.labelValues) {
                counts.put(value.label, value.value.intValue());
            }
        }
        return counts;
    }
}
