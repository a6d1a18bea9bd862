package ma.techvalley.bench.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;

/**
 * The floor: a kernel of {@code long[]} words, written by hand for exactly these questions. Rows are numbered in the default sort,
 * and every park begins a new word, so that parks and regions are spans of words and need no bitsets.
 */
final class BitsetEngine implements Engine {
    private final Rows rows;
    private final Ask[] questions;
    /** Of the search that goes on; this is for one thread. */
    private final long[] result;

    BitsetEngine(List<OfficeSpaceState> spaces, List<Question> questions) {
        this.rows = new Rows(spaces);
        this.questions =
                questions.stream().map(question -> Ask.of(question, rows)).toArray(Ask[]::new);
        this.result = new long[rows.words];
    }

    @Override
    public Object search(int question) {
        return answer(question);
    }

    @Override
    public Found found(int question) {
        BitsetSearch.Answer answer = answer(question);
        return new Found(
                answer.total(),
                Arrays.stream(answer.page()).mapToObj(row -> rows.ids[row]).toList(),
                named(answer.regions(), region -> rows.regionCodes[region]),
                named(answer.parks(), park -> rows.parkCodes[park]),
                named(answer.fitOuts(), fitOut -> FitOut.values()[fitOut].name()));
    }

    private BitsetSearch.Answer answer(int question) {
        return new BitsetSearch(rows, questions[question], result).run();
    }

    private static Map<String, Integer> named(int[] counts, IntFunction<String> name) {
        Map<String, Integer> named = new TreeMap<>();
        IntStream.range(0, counts.length)
                .filter(value -> counts[value] > 0)
                .forEach(value -> named.put(name.apply(value), counts[value]));
        return named;
    }
}
