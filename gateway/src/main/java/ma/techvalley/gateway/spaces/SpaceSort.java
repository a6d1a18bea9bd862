package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an answer is sorted; equal values, and {@link #PARK} altogether, follow park, building, floor and id. */
public enum SpaceSort {
    PARK("park", null),
    /** Spaces without a rent come last, whichever way. */
    RENT("rent", Measure.RENT),
    RENT_DOWN("-rent", Measure.RENT_DOWN),
    AREA("area", Measure.AREA),
    AREA_DOWN("-area", Measure.AREA_DOWN),
    /** By the first day on which any of it is free. */
    AVAILABILITY("availability", Measure.FIRST_FREE_DAY),
    OCCUPANCY("occupancy", Measure.OCCUPANCY),
    OCCUPANCY_DOWN("-occupancy", Measure.OCCUPANCY_DOWN),
    /** By the park's distance in metres; a park of which nobody has said where it is comes last. */
    DISTANCE("distance", null);

    private static final Map<String, SpaceSort> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(sort -> sort.word, sort -> sort));

    private final String word;
    private final @Nullable Measure measure;

    SpaceSort(String word, @Nullable Measure measure) {
        this.word = word;
        this.measure = measure;
    }

    /** The sort of that name. */
    public static Optional<SpaceSort> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** What each row is sorted by, or null where it is the same for all rows of a park. */
    @Nullable
    Measure measure() {
        return measure;
    }
}
