package ma.techvalley.gateway.spaces.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.Provinces;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.LeaseStatus;
import ma.techvalley.gateway.spaces.SpaceSort;
import ma.techvalley.gateway.standings.DataProtection;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed parameters by hand: Spring's binding of a record costs more than a hundred searches. Whatever is not
 * plainly right is left to Spring and the kit's rules, which say what is wrong with it.
 */
final class QuickFilters {
    private static final Set<String> SLOW = Set.of("fields", "bom", "asOf");
    /** All parameters but those of answers that cost more than being read slowly. */
    private static final Set<String> NAMES = Stream.of(ParkFilters.class, OfferFilters.class, PageFilters.class)
            .flatMap(filters -> Arrays.stream(filters.getRecordComponents()))
            .map(RecordComponent::getName)
            .filter(name -> !SLOW.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern REGION = Pattern.compile(Rule.REGION);
    private static final Pattern PARK = Pattern.compile(Rule.PARK);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern SEATS = Pattern.compile("\\d{1,6}");
    private static final Pattern COUNTRY = Pattern.compile(Rule.COUNTRY);
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");
    private static final Pattern KILOMETRES = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,1000}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}' .-]{1,100}");

    private final Map<String, String[]> given;
    private boolean unusual;

    private QuickFilters(Map<String, String[]> given) {
        this.given = given;
    }

    /** The filters, or null where anything is unusual. */
    static @Nullable SpaceFilters read(Map<String, String[]> given) {
        if (!NAMES.containsAll(given.keySet())) {
            return null;
        }
        var quick = new QuickFilters(given);
        SpaceFilters filters = quick.filters();
        return quick.unusual ? null : filters;
    }

    private SpaceFilters filters() {
        return new SpaceFilters(parks(), offer(), page());
    }

    private ParkFilters parks() {
        return new ParkFilters(
                many("region", REGION, Function.identity()),
                many("province", null, QuickFilters::province),
                many("park", PARK, Function.identity()),
                several("bbox", 4),
                several("near", 2),
                one("radius", KILOMETRES, BigDecimal::new),
                many("segment", null, Segment::valueOf),
                many("dataProtection", null, DataProtection::valueOf),
                many("transferCountry", COUNTRY, Function.identity()));
    }

    private static String province(String code) {
        return Provinces.regionOf(code).map(_ -> code).orElseThrow(IllegalArgumentException::new);
    }

    private OfferFilters offer() {
        return new OfferFilters(
                one("minArea", WHOLE, Integer::valueOf),
                one("maxArea", WHOLE, Integer::valueOf),
                one("minContiguousArea", WHOLE, Integer::valueOf),
                one("maxContiguousArea", WHOLE, Integer::valueOf),
                one("minSeats", SEATS, Integer::valueOf),
                one("maxSeats", SEATS, Integer::valueOf),
                one("minRent", AMOUNT, BigDecimal::new),
                one("maxRent", AMOUNT, BigDecimal::new),
                one("minTotalCost", AMOUNT, BigDecimal::new),
                one("maxTotalCost", AMOUNT, BigDecimal::new),
                many("fitOut", null, FitOut::valueOf),
                one("availableFrom", null, LocalDate::parse),
                one("availableUntil", null, LocalDate::parse),
                many("leaseStatus", null, LeaseStatus::valueOf),
                one("q", WORDS, Function.identity()),
                many("status", null, MarketStatus::valueOf));
    }

    private PageFilters page() {
        return new PageFilters(
                one("sort", null, QuickFilters::sort),
                null,
                null,
                one("limit", WHOLE, QuickFilters::limit),
                one("cursor", CURSOR, Function.identity()),
                null);
    }

    private @Nullable List<BigDecimal> several(String name, int count) {
        List<BigDecimal> degrees = many(name, DEGREES, QuickFilters::degrees);
        unusual |= degrees != null && degrees.size() != count;
        return degrees;
    }

    private <T> @Nullable T one(String name, @Nullable Pattern shape, Function<String, T> reader) {
        String[] values = given.get(name);
        if (values == null) {
            return null;
        }
        unusual |= values.length > 1;
        return value(values[0], shape, reader);
    }

    private <T> @Nullable List<T> many(String name, @Nullable Pattern shape, Function<String, T> reader) {
        String[] values = given.get(name);
        if (values == null) {
            return null;
        }
        String[] parts = values.length == 1 ? values[0].split(",", -1) : values;
        unusual |= parts.length > Rule.MOST_VALUES;
        List<T> many = new ArrayList<>(parts.length);
        for (String part : parts) {
            T value = value(part, shape, reader);
            if (value != null) {
                many.add(value);
            }
        }
        return many;
    }

    private <T> @Nullable T value(String text, @Nullable Pattern shape, Function<String, T> reader) {
        if (!text.isBlank() && (shape == null || shape.matcher(text).matches())) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                // said by the rules
            }
        }
        unusual = true;
        return null;
    }

    private static String sort(String word) {
        if (SpaceSort.named(word).isEmpty()) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private static BigDecimal degrees(String text) {
        var degrees = new BigDecimal(text);
        if (degrees.abs().compareTo(ANTIMERIDIAN) > 0) {
            throw new IllegalArgumentException(text);
        }
        return degrees;
    }

    private static Integer limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > Rule.MAX_LIMIT) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }
}
