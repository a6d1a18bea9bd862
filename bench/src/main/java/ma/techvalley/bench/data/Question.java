package ma.techvalley.bench.data;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;

/**
 * What an investor asks of what is on the market. An empty set asks for nothing in particular, and so do the widest ranges.
 *
 * @param maxArea square metres that are free
 * @param maxRent whole MAD per square metre and month; a question with a rent leaves out spaces without one
 */
public record Question(
        Set<String> regions,
        Set<String> parks,
        Set<FitOut> fitOuts,
        int minArea,
        int maxArea,
        int minRent,
        int maxRent,
        Order order) {
    public static final int LIMIT = 20;
    public static final int ANY = Integer.MAX_VALUE;

    private static final int RECORDED = 256;
    private static final long SEED = 256;

    /** How the answer is sorted; equal values follow the default sort. */
    public enum Order {
        PARK("park"),
        RENT("rent"),
        AREA_DOWN("-area");

        private final String word;

        Order(String word) {
            this.word = word;
        }
    }

    /** The same ones in every run. */
    public static List<Question> recorded() {
        var random = new Random(SEED);
        return IntStream.range(0, RECORDED).mapToObj(_ -> of(random)).toList();
    }

    /** The path and query that ask it of the platform's API. */
    public String path() {
        String filters = parameter("region", regions)
                + parameter("park", parks)
                + parameter("fitOut", fitOuts)
                + (minArea == 0 ? "" : "&minArea=" + minArea)
                + (maxArea == ANY ? "" : "&maxArea=" + maxArea)
                + (hasRent() ? "&minRent=" + minRent + "&maxRent=" + maxRent : "");
        return "/api/v1/office-spaces?sort=" + order.word + filters;
    }

    public boolean hasRent() {
        return maxRent != ANY;
    }

    private static Question of(Random random) {
        int area = random.nextInt(3) == 0 ? 0 : 100 + 50 * random.nextInt(20);
        boolean rent = random.nextBoolean();
        int rentFrom = 60 + 10 * random.nextInt(8);
        return new Question(
                some(random, 3, Spaces::region),
                random.nextInt(3) == 0 ? some(random, Spaces.PARKS, Spaces::parkCode) : Set.of(),
                some(random, 3, index -> FitOut.values()[index]),
                area,
                area == 0 || random.nextBoolean() ? ANY : area + 300,
                rent ? rentFrom : 0,
                rent ? rentFrom + 40 : ANY,
                Order.values()[random.nextInt(Order.values().length)]);
    }

    private static <T> Set<T> some(Random random, int of, IntFunction<T> named) {
        return random.nextBoolean()
                ? Set.of()
                : IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(_ -> named.apply(random.nextInt(of)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parameter(String name, Set<?> values) {
        return values.isEmpty()
                ? ""
                : "&" + name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
