package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** How an answer is sorted; equal values, and {@link #PARK} altogether, follow park, building, floor and id. */
public enum SpaceSort {
    PARK("park", _ -> 0),
    /** Spaces without a rent come last, whichever way. */
    RENT("rent", row -> row.rent < 0 ? Long.MAX_VALUE : row.rent),
    RENT_DOWN("-rent", row -> row.rent < 0 ? Long.MAX_VALUE : -row.rent),
    AREA("area", row -> row.available),
    AREA_DOWN("-area", row -> -row.available),
    /** By the first day on which any of it is free. */
    AVAILABILITY("availability", SpaceRow::firstFreeDay);

    private static final Map<String, SpaceSort> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(sort -> sort.word, sort -> sort));

    private final String word;
    private final ToLongFunction<SpaceRow> value;

    SpaceSort(String word, ToLongFunction<SpaceRow> value) {
        this.word = word;
        this.value = value;
    }

    /** The sort of that name. */
    public static Optional<SpaceSort> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** All names. */
    public static Set<String> words() {
        return BY_WORD.keySet();
    }

    long value(SpaceRow row) {
        return value.applyAsLong(row);
    }
}
