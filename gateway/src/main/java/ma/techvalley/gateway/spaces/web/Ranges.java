package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import ma.techvalley.gateway.spaces.Measure;
import ma.techvalley.gateway.spaces.SpaceQuery.Span;
import org.jspecify.annotations.Nullable;

/** The ranges that are asked of a space's numbers. */
final class Ranges {
    private Ranges() {}

    static Map<Measure, Span> of(OfferFilters filters) {
        Map<Measure, Span> ranges = new EnumMap<>(Measure.class);
        add(ranges, Measure.AREA, filters.minArea(), filters.maxArea());
        add(ranges, Measure.CONTIGUOUS_AREA, filters.minContiguousArea(), filters.maxContiguousArea());
        add(ranges, Measure.SEATS, filters.minSeats(), filters.maxSeats());
        add(ranges, Measure.RENT, atLeast(filters.minRent()), atMost(filters.maxRent()));
        add(ranges, Measure.TOTAL_COST, atLeast(filters.minTotalCost()), atMost(filters.maxTotalCost()));
        return ranges;
    }

    private static void add(Map<Measure, Span> ranges, Measure measure, @Nullable Integer min, @Nullable Integer max) {
        if (min != null || max != null) {
            ranges.put(measure, new Span(min == null ? Integer.MIN_VALUE : min, max == null ? Integer.MAX_VALUE : max));
        }
    }

    private static @Nullable Integer atLeast(@Nullable BigDecimal amount) {
        return amount == null ? null : centimes(amount, RoundingMode.CEILING);
    }

    private static @Nullable Integer atMost(@Nullable BigDecimal amount) {
        return amount == null ? null : centimes(amount, RoundingMode.FLOOR);
    }

    private static int centimes(BigDecimal amount, RoundingMode rounding) {
        return amount.movePointRight(2).setScale(0, rounding).intValueExact();
    }
}
