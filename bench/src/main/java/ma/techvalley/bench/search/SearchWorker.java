package ma.techvalley.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.harness.Child;
import org.HdrHistogram.Histogram;

/** The process of one engine: asked by lines on its standard input, it answers by lines on its standard output. */
final class SearchWorker {
    /** Between two looks at the clock. */
    private static final int BATCH = 16;

    private final Engine engine;
    private final int questions;
    private int next;
    /** Keeps the compiler from leaving searches out whose answers nobody wants. */
    private volatile Object last = "";

    private SearchWorker(Engine engine, int questions) {
        this.engine = engine;
        this.questions = questions;
    }

    /** Arguments: the engine and how many spaces. */
    public static void main(String[] arguments) throws IOException {
        List<Question> questions = Question.recorded();
        var worker = new SearchWorker(
                Engine.Kind.valueOf(arguments[0]).of(Spaces.of(Integer.parseInt(arguments[1])), questions),
                questions.size());
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(Child.ANSWER + "ready");
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            System.out.println(Child.ANSWER + worker.answer(line.split(" ", 2)));
        }
    }

    private String answer(String[] asked) {
        return switch (asked[0]) {
            case "answers" ->
                IntStream.range(0, questions)
                        .mapToObj(question -> engine.found(question).digest())
                        .collect(Collectors.joining(" "));
            case "run" -> run(Long.parseLong(asked[1]));
            case "time" -> time(Long.parseLong(asked[1]));
            default -> throw new IllegalArgumentException(asked[0]);
        };
    }

    /** Searches and nanoseconds. */
    private String run(long nanos) {
        long start = System.nanoTime();
        long searches = 0;
        long taken = 0;
        while (taken < nanos) {
            for (int i = 0; i < BATCH; i++) {
                search();
            }
            searches += BATCH;
            taken = System.nanoTime() - start;
        }
        return searches + " " + taken;
    }

    /** Percentiles 50 and 99 of the nanoseconds of a search. */
    private String time(long nanos) {
        Histogram times = new Histogram(3);
        long end = System.nanoTime() + nanos;
        long before = System.nanoTime();
        while (before < end) {
            search();
            long after = System.nanoTime();
            times.recordValue(after - before);
            before = after;
        }
        return times.getValueAtPercentile(50) + " " + times.getValueAtPercentile(99);
    }

    private void search() {
        last = engine.search(next);
        next = next + 1 == questions ? 0 : next + 1;
    }
}
