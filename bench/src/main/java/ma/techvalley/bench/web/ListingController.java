package ma.techvalley.bench.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.techvalley.bench.data.Question;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page, a count and three aggregations, as one writes them with Spring Data. */
@RestController
class ListingController {
    private final MongoTemplate store;
    private volatile boolean open;

    ListingController(MongoTemplate store) {
        this.store = store;
    }

    record Facets(Map<String, Integer> region, Map<String, Integer> park, Map<String, Integer> fitOut) {}

    record Page(List<Listing> items, long total, Facets facets) {}

    /** One value of a facet. */
    record Count(String id, int count) {}

    private record Filters(Criteria rest, Criteria region, Criteria park, Criteria fitOut) {}

    void open() {
        open = true;
    }

    @GetMapping("/ready")
    ResponseEntity<Void> ready() {
        return ResponseEntity.status(open ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }

    @GetMapping("/api/v1/office-spaces")
    Page search(
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam(defaultValue = "") List<String> park,
            @RequestParam(defaultValue = "") List<FitOut> fitOut,
            @RequestParam(defaultValue = "0") int minArea,
            @RequestParam(defaultValue = "2147483647") int maxArea,
            @RequestParam @Nullable Integer minRent,
            @RequestParam @Nullable Integer maxRent,
            @RequestParam String sort) {
        List<Criteria> rest = new ArrayList<>(List.of(
                Criteria.where("status").is(MarketStatus.ON_MARKET),
                Criteria.where("availableArea").gte(minArea).lte(maxArea)));
        if (minRent != null && maxRent != null) {
            rest.add(Criteria.where("rent").gte(100 * minRent).lte(100 * maxRent));
        }
        return page(
                new Filters(
                        new Criteria().andOperator(rest),
                        in("park.region", region),
                        in("park.code", park),
                        in("fitOut", fitOut)),
                sort);
    }

    private Page page(Filters filters, String sort) {
        Query all = Query.query(and(filters.rest(), filters.region(), filters.park(), filters.fitOut()));
        return new Page(
                store.find(Query.of(all).with(order(sort)).limit(Question.LIMIT), Listing.class),
                store.count(all, Listing.class),
                new Facets(
                        counts("park.region", and(filters.rest(), filters.park(), filters.fitOut())),
                        counts("park.code", and(filters.rest(), filters.region(), filters.fitOut())),
                        counts("fitOut", and(filters.rest(), filters.region(), filters.park()))));
    }

    private Map<String, Integer> counts(String field, Criteria criteria) {
        Map<String, Integer> counts = new TreeMap<>();
        store.aggregate(
                        Aggregation.newAggregation(
                                Aggregation.match(criteria),
                                Aggregation.group(field).count().as("count")),
                        Listing.class,
                        Count.class)
                .forEach(count -> counts.put(count.id(), count.count()));
        return counts;
    }

    private static Criteria and(Criteria... parts) {
        return new Criteria().andOperator(parts);
    }

    private static Criteria in(String field, List<?> values) {
        return values.isEmpty() ? new Criteria() : Criteria.where(field).in(values);
    }

    private static Sort order(String sort) {
        return switch (sort) {
            case "rent" -> Sort.by("rent", "place");
            case "-area" -> Sort.by(Sort.Order.desc("availableArea"), Sort.Order.asc("place"));
            default -> Sort.by("place");
        };
    }
}
