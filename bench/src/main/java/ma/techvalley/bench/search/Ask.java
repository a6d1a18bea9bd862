package ma.techvalley.bench.search;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Parks;
import ma.techvalley.bench.data.Question;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import org.jspecify.annotations.Nullable;

/**
 * A question in numbers.
 *
 * @param parks whether a park is asked for
 * @param regions whether the region of a park is asked for
 * @param area absent where nothing is asked of it
 * @param rent likewise
 */
record Ask(
        boolean[] parks,
        boolean[] regions,
        boolean[] fitOuts,
        @Nullable Range area,
        @Nullable Range rent,
        Question.Order order) {
    static Ask of(Question question, Rows rows) {
        int parks = rows.parkCodes.length;
        return new Ask(
                chosen(parks, question.parks(), park -> rows.parkCodes[park]),
                chosen(parks, question.regions(), park -> Parks.region(rows.parkCodes[park])),
                chosen(FitOut.values().length, question.fitOuts(), fitOut -> FitOut.values()[fitOut]),
                question.minArea() == 0 ? null : new Range(rows.area, question.minArea(), question.maxArea()),
                question.hasRent() ? new Range(rows.rent, 100 * question.minRent(), 100 * question.maxRent()) : null,
                question.order());
    }

    private static boolean[] chosen(int count, Set<?> wanted, IntFunction<Object> value) {
        boolean[] chosen = new boolean[count];
        IntStream.range(0, count).forEach(i -> chosen[i] = wanted.isEmpty() || wanted.contains(value.apply(i)));
        return chosen;
    }
}
