package ma.techvalley.bench.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.spaces.Measure;
import ma.techvalley.gateway.spaces.ParkFacet;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceBook;
import ma.techvalley.gateway.spaces.SpaceFacet;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceQuery.Span;
import ma.techvalley.gateway.spaces.SpaceRow;
import ma.techvalley.gateway.spaces.SpaceSearch;
import ma.techvalley.gateway.spaces.SpaceSort;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.gateway.zones.ParkBook;

/** The gateway's own search, over the table its applier would have published. */
final class GatewayEngine implements Engine {
    private static final Set<String> ON_MARKET = Set.of(MarketStatus.ON_MARKET.name());

    private final SpaceTable table;
    private final SpaceQuery[] queries;

    GatewayEngine(List<OfficeSpaceState> spaces, List<Question> questions) {
        var parks = new ParkBook();
        var book = new SpaceBook(parks);
        Spaces.parks().forEach(park -> book.described(parks.put(park, 1)));
        spaces.forEach(space -> book.put(space, 1));
        this.table = book.publish(LocalDate.now());
        this.queries = questions.stream().map(GatewayEngine::query).toArray(SpaceQuery[]::new);
    }

    @Override
    public Object search(int question) {
        return SpaceSearch.answer(table, queries[question]);
    }

    @Override
    public Found found(int question) {
        SpaceAnswer answer = SpaceSearch.answer(table, queries[question]);
        return new Found(
                answer.total(),
                Arrays.stream(answer.page()).map(SpaceRow::id).toList(),
                facet(answer, ParkFacet.REGION.parameter()),
                facet(answer, ParkFacet.PARK.parameter()),
                facet(answer, SpaceFacet.FIT_OUT.parameter()));
    }

    private static Map<String, Integer> facet(SpaceAnswer answer, String name) {
        return answer.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .present();
    }

    private static SpaceQuery query(Question question) {
        return new SpaceQuery(
                Map.of(ParkFacet.REGION, question.regions(), ParkFacet.PARK, question.parks()),
                Map.of(SpaceFacet.FIT_OUT, names(question.fitOuts()), SpaceFacet.STATUS, ON_MARKET),
                ranges(question),
                SpaceQuery.Area.ANYWHERE,
                null,
                List.of(),
                sort(question.order()),
                Question.LIMIT,
                null);
    }

    private static Map<Measure, Span> ranges(Question question) {
        Map<Measure, Span> ranges = new EnumMap<>(Measure.class);
        if (question.minArea() != 0 || question.maxArea() != Question.ANY) {
            ranges.put(Measure.AREA, new Span(question.minArea(), question.maxArea()));
        }
        if (question.hasRent()) {
            ranges.put(Measure.RENT, new Span(100 * question.minRent(), 100 * question.maxRent()));
        }
        return ranges;
    }

    private static Set<String> names(Set<FitOut> fitOuts) {
        return fitOuts.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static SpaceSort sort(Question.Order order) {
        return switch (order) {
            case PARK -> SpaceSort.PARK;
            case RENT -> SpaceSort.RENT;
            case AREA_DOWN -> SpaceSort.AREA_DOWN;
        };
    }
}
