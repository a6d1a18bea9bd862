package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.SpaceCursor;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceQuery.Span;
import ma.techvalley.gateway.spaces.SpaceSort;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Turns checked query parameters into a query. */
public final class Queries {
    private Queries() {}

    /** @throws Refusal naming every range that ends before it begins */
    public static SpaceQuery of(SpaceFilters filters) {
        checkRanges(filters);
        return new SpaceQuery(
                set(filters.region()),
                set(filters.park()),
                set(filters.fitOut()),
                filters.status() == null ? Set.of(MarketStatus.ON_MARKET) : Set.copyOf(filters.status()),
                span(filters.minArea(), filters.maxArea()),
                span(
                        centimes(filters.minRent(), RoundingMode.CEILING),
                        centimes(filters.maxRent(), RoundingMode.FLOOR)),
                filters.availableFrom() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) filters.availableFrom().toEpochDay()),
                filters.q() == null ? List.of() : Folding.words(filters.q()),
                filters.sort() == null
                        ? SpaceSort.PARK
                        : SpaceSort.named(filters.sort()).orElseThrow(),
                filters.limit() == null ? Rule.DEFAULT_LIMIT : filters.limit(),
                filters.cursor() == null ? null : place(filters.cursor(), filters));
    }

    private static SpaceCursor place(String cursor, SpaceFilters filters) {
        return filters.cursors()
                .decode(
                        cursor,
                        place -> SpaceCursor.parse(
                                place.stream().map(Objects::requireNonNull).toList()));
    }

    private static void checkRanges(SpaceFilters filters) {
        List<Violation> violations = new ArrayList<>(0);
        if (filters.minArea() != null && filters.maxArea() != null && filters.minArea() > filters.maxArea()) {
            violations.add(new Violation("maxArea", "range", "Has to be at least minArea."));
        }
        if (filters.minRent() != null
                && filters.maxRent() != null
                && filters.minRent().compareTo(filters.maxRent()) > 0) {
            violations.add(new Violation("maxRent", "range", "Has to be at least minRent."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static Span span(@Nullable Integer min, @Nullable Integer max) {
        return min == null && max == null
                ? Span.ANY
                : new Span(min == null ? 0 : min, max == null ? Integer.MAX_VALUE : max);
    }

    private static @Nullable Integer centimes(@Nullable BigDecimal amount, RoundingMode rounding) {
        return amount == null
                ? null
                : amount.movePointRight(2).setScale(0, rounding).intValueExact();
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
