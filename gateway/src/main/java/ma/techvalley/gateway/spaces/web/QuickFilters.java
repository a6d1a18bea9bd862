package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.SpaceSort;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed parameters by hand: Spring's binding of a record costs more than a hundred searches. Whatever is not
 * plainly right is left to Spring and the kit's rules, which say what is wrong with it.
 */
final class QuickFilters {
    private static final Set<String> NAMES = Set.of(
            "region",
            "park",
            "minArea",
            "maxArea",
            "minRent",
            "maxRent",
            "fitOut",
            "availableFrom",
            "q",
            "status",
            "sort",
            "limit",
            "cursor");
    private static final Pattern REGION = Pattern.compile(Rule.REGION);
    private static final Pattern PARK = Pattern.compile(Rule.PARK);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
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
        return new SpaceFilters(
                many("region", REGION, Function.identity()),
                many("park", PARK, Function.identity()),
                one("minArea", WHOLE, Integer::valueOf),
                one("maxArea", WHOLE, Integer::valueOf),
                one("minRent", AMOUNT, BigDecimal::new),
                one("maxRent", AMOUNT, BigDecimal::new),
                many("fitOut", null, FitOut::valueOf),
                one("availableFrom", null, LocalDate::parse),
                one("q", WORDS, Function.identity()),
                many("status", null, MarketStatus::valueOf),
                one("sort", null, QuickFilters::sort),
                one("limit", WHOLE, QuickFilters::limit),
                one("cursor", CURSOR, Function.identity()));
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

    private static Integer limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > Rule.MAX_LIMIT) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }
}
