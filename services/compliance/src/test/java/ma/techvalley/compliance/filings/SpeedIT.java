package ma.techvalley.compliance.filings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.aggregate.StateCodec;
import ma.techvalley.kit.deadline.Deadlines;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Speed with many filings, two instances on the embedded broker and store in this process: {@code -Dfilings=100000}. It wants the machine for
 * itself, and prints its figures.
 */
@EnabledIfSystemProperty(named = "filings", matches = "\\d+")
class SpeedIT {
    private static final int FILINGS = Integer.getInteger("filings", 0);
    private static final int DEADLINES = FILINGS / 10;
    private static final int ROUNDS = 60;
    private static final StateCodec CODEC = MongoFilings.type(SharedFilings::of).codec();
    private static final Instant NOW = Instant.now();
    /** Silence has granted what was submitted then. */
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));

    private static final Http DESK = RunningCompliance.officer("officer-1");
    private static final MongoCollection<Document> COLLECTION =
            RunningCompliance.bean(MongoDatabase.class).getCollection("filings");

    /** Between bounds, which an index serves where it does not serve a pattern. */
    private static final Bson SPEEDS = and(gte("_id", "speed-"), lt("_id", "speed."));

    /** In parts, since one that deletes all of them would run out of time. */
    @AfterAll
    static void tidyUp() {
        List<String> ids;
        do {
            ids = COLLECTION
                    .find(SPEEDS)
                    .projection(include("_id"))
                    .limit(1_000)
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
            COLLECTION.deleteMany(in("_id", ids));
        } while (!ids.isEmpty());
    }

    @Test
    void firesAllDeadlinesOfAMinuteWithinOneAndCostsNothingWhenNoneIsDue() {
        Instant later = NOW.plus(Duration.ofDays(30));
        store(n -> document(numbered(SampleFilings.submitted(id("open", n), SampleFilings.request(ice(n)), NOW), n))
                .append("dueAt", Date.from(later)));
        Deadlines deadlines = RunningCompliance.bean(Deadlines.class);
        Duration tick = median(() -> {
            deadlines.fireAll();
            return "";
        });
        System.out.printf("A look at the clock with %,d open filings of which none is due: %s%n", DEADLINES, tick);

        fired("warm", DEADLINES / 4);
        Duration fired = fired("due", DEADLINES);
        System.out.printf("%,d deadlines fired in %s%n", DEADLINES, fired);
        long published = System.nanoTime();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isNone(exists("pendingSince")));
        System.out.printf("journalled %s later%n", since(published));

        assertThat(tick).isLessThan(Duration.ofMillis(10));
        assertThat(fired).isLessThan(Duration.ofSeconds(60));
    }

    /** The time it takes to fire so many at the same moment. */
    private static Duration fired(String what, int count) {
        long start = System.nanoTime();
        Instant moment = Instant.now().plusSeconds(5 + count / 400);
        storeAll(
                count,
                n -> document(reminded(numbered(
                                SampleFilings.submitted(id(what, n), SampleFilings.request(ice(n)), LONG_AGO),
                                100_000 + n)))
                        .append("dueAt", Date.from(moment)));
        System.out.printf("%,d filings stored in %s%n", count, since(start));
        assertThat(Instant.now()).isBefore(moment);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isNone(lte("dueAt", Date.from(moment))));
        return Duration.between(moment, Instant.now());
    }

    @Test
    void answersAPageOfTheQueue() {
        long start = System.nanoTime();
        storeAll(FILINGS, n -> document(filing(n)));
        System.out.printf("%,d filings stored in %s%n", FILINGS, since(start));
        long counting = System.nanoTime();
        long all = COLLECTION.countDocuments(SPEEDS);
        System.out.printf("to count all %,d takes %s%n", all, since(counting));
        Map<String, Duration> pages = new TreeMap<>();
        for (String query : List.of(
                "?limit=50",
                "?limit=50&stage=SUBMITTED",
                "?limit=50&stage=SUBMITTED&kind=AUTHORISATION&sort=deadline",
                "?limit=50&sort=-deadline",
                "?limit=50&officer=officer-1&sort=deadline",
                "?limit=50&company=" + ice(97),
                "?limit=50&number=D-500004/2026",
                "?limit=50&submittedFrom=" + NOW.minusSeconds(FILINGS / 2) + "&stage=GRANTED")) {
            pages.put(query, median(() -> ok(DESK.get(query))));
            String second = query + next(query);
            pages.put(query + " next", median(() -> ok(DESK.get(second))));
        }
        pages.forEach((query, time) -> System.out.printf("%6.1f ms %s%n", time.toNanos() / 1e6, query));
        long export = System.nanoTime();
        String csv = DESK.get("", "Accept", "text/csv").body();
        System.out.printf("%,d lines of CSV in %s%n", csv.lines().count(), since(export));

        assertThat(csv.lines().count()).isGreaterThan(FILINGS);
        assertThat(pages).allSatisfy((query, time) -> assertThat(time).isLessThan(Duration.ofMillis(20)));
    }

    /** Without counting, which keeps the embedded store from all else. */
    private static boolean isNone(Bson filter) {
        return COLLECTION.find(filter).projection(include("_id")).first() == null;
    }

    private static String next(String query) {
        String cursor = DESK.get(query).json().path("nextCursor").asString("");
        return cursor.isEmpty() ? "" : "&cursor=" + cursor;
    }

    private static String ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Filing filing(int n) {
        Submission submission = n % 2 == 0 ? SampleFilings.submission(ice(n)) : SampleFilings.request(ice(n));
        Filing submitted =
                numbered(SampleFilings.submitted(id("page", n), submission, NOW.minusSeconds(n)), 500_000 + n);
        if (n % 4 < 2) {
            return submitted;
        }
        var officer = SampleFilings.officer("officer-" + n % 20);
        Filing taken = submitted.taken(officer).state();
        return n % 4 == 2
                ? taken
                : taken.granted(officer, SampleFilings.GRANTED, "GC").state();
    }

    private static Filing numbered(Filing filing, int number) {
        return filing.numbered(new CaseNumber(filing.series(), number))
                .orElseThrow()
                .state();
    }

    /** What is due to it next is what silence decides. */
    private static Filing reminded(Filing filing) {
        return Ringing.next(filing, null, filing.dueAt().orElseThrow())
                .orElseThrow()
                .state();
    }

    private static Document document(Filing filing) {
        return new Document("_id", filing.id())
                .append("version", 2L)
                .append("state", CODEC.write(filing))
                .append("outbox", List.of())
                .append("commands", List.of());
    }

    private static void store(IntFunction<Document> of) {
        storeAll(DEADLINES, of);
    }

    private static void storeAll(int count, IntFunction<Document> of) {
        for (int from = 0; from < count; from += 1_000) {
            COLLECTION.insertMany(IntStream.range(from, Math.min(count, from + 1_000))
                    .mapToObj(of)
                    .toList());
        }
    }

    private static String id(String what, int n) {
        return "speed-%s-%06d".formatted(what, n);
    }

    private static String ice(int n) {
        return "%015d".formatted(n % 1_000);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS);
    }

    /** After as many rounds that do not count. */
    private static Duration median(Supplier<String> work) {
        List<Duration> times = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            work.get();
            if (round >= ROUNDS) {
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }
}
