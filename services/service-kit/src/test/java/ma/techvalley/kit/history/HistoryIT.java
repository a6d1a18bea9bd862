package ma.techvalley.kit.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.Moments;
import ma.techvalley.kit.journal.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** More entries than one part looks at, of two kinds; moments that many share; versions whose moments are not in their order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {
    private static final int ENTRIES = 1700;
    private static final int AGGREGATES = 60;
    private static final int BATCH = 500;
    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final Journal journal =
            new Journal(client.getDatabase("history_" + Ids.next().replace("-", "")));
    private final Random random = new Random(17);
    private final List<RecordedEvent> written = new ArrayList<>();
    private final History history = history(List.of());

    @BeforeAll
    void write() {
        journal.prepare();
        Map<String, Long> versions = new HashMap<>();
        long time = START;
        for (int entry = 0; entry < ENTRIES; entry++) {
            String id = "note-" + random.nextInt(AGGREGATES);
            time += random.nextInt(10) == 0 ? 1000 : 0;
            written.add(event(id, versions.merge(id, 1L, Long::sum), time - random.nextInt(3)));
        }
        journal.append(journal.position(), written);
    }

    @AfterAll
    void close() {
        client.close();
    }

    @Test
    void saysOfWhatChangedSinceWhatItWas() {
        for (int tried = 0; tried < 12; tried++) {
            long moment = someMoment();
            assertThat(read(history, moment)).as("at " + moment).isEqualTo(expected(moment, _ -> true));
        }
    }

    /** As if the journal had nothing else. */
    @Test
    void saysNothingOfWhatIsOutOfScope() {
        History some = history(HistoryScope.of(Topic.STANDINGS).types());
        for (int tried = 0; tried < 6; tried++) {
            long moment = someMoment();
            assertThat(read(some, moment))
                    .as("at " + moment)
                    .isNotEmpty()
                    .isEqualTo(expected(moment, HistoryIT::isStanding));
        }
        HistoryPart nothing = history(HistoryScope.of(Topic.JOBS).types()).part(START, null, null);
        assertThat(nothing).isEqualTo(new HistoryPart(false, ENTRIES, List.of(), null));
    }

    @Test
    void saysWhetherThereWasAnything() {
        assertThat(history.part(START - 3, null, null).reached()).isFalse();
        long first = written.getFirst().header().time().toEpochMilli();
        assertThat(history.part(first, null, null).reached()).isTrue();
        assertThat(history.part(Long.MAX_VALUE, null, null).former()).isEmpty();
        assertThat(history.part(START, null, null).head()).isEqualTo(ENTRIES);
    }

    /** {@code -Dhistory.changes=100000} says how long it takes to read four fifths of so many changes, four of each aggregate; ADR 17 has the numbers. */
    @Test
    @EnabledIfSystemProperty(named = "history.changes", matches = "\\d+")
    void takesAsLongAsMuchHasChanged() {
        int changes = Integer.getInteger("history.changes");
        long end = written.getLast().header().time().toEpochMilli() + 10;
        Journal.Head head = journal.position();
        for (int batch = 0; batch < changes; batch += BATCH) {
            int from = batch;
            head = journal.append(
                    head,
                    IntStream.range(from, Math.min(changes, from + BATCH))
                            .mapToObj(i -> event("many-" + i % (changes / 5), 1 + i / (changes / 5), end + i))
                            .toList());
        }
        for (int tried = 0; tried < 3; tried++) {
            long start = System.nanoTime();
            int found = read(history, end + changes / 5).size();
            System.out.printf(
                    "%d changes of %d aggregates: %d ms%n",
                    changes * 4 / 5, found, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static Map<String, Optional<String>> read(History history, long moment) {
        Map<String, Optional<String>> read = new HashMap<>();
        HistoryPart part = history.part(moment, null, null);
        note(part, read);
        while (part.next() != null) {
            part = history.part(moment, part.next().time(), part.next().sequence());
            note(part, read);
        }
        return read;
    }

    private static void note(HistoryPart part, Map<String, Optional<String>> read) {
        part.former()
                .forEach(former ->
                        read.put(former.id(), Optional.ofNullable(former.was()).map(HistoryPart.Version::value)));
    }

    private Map<String, Optional<String>> expected(long moment, Predicate<RecordedEvent> told) {
        return written.stream()
                .filter(told)
                .collect(Collectors.groupingBy(event -> event.header().subject()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue().stream().anyMatch(event -> isYounger(event, moment)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(event -> !isYounger(event, moment))
                                .max(Comparator.comparing(
                                        event -> event.header().version()))
                                .map(event -> new String(event.value(), StandardCharsets.UTF_8))));
    }

    private History history(Collection<String> types) {
        Moments moments = journal.moments(types);
        moments.prepare();
        return new History(journal, moments);
    }

    /** That of an entry which is not one of the last, or a little beside it. */
    private long someMoment() {
        return written.get(random.nextInt(ENTRIES - 100)).header().time().toEpochMilli() + random.nextInt(3) - 1;
    }

    private static boolean isStanding(RecordedEvent event) {
        return event.header().type().topic() == Topic.STANDINGS;
    }

    private static boolean isYounger(RecordedEvent event, long moment) {
        return event.header().time().toEpochMilli() > moment;
    }

    private static RecordedEvent event(String id, long version, long time) {
        return new RecordedEvent(
                new EventHeader(
                        Ids.next(),
                        EventCatalog.of(id.endsWith("7") ? new StandingChange.Changed() : new ParkChange.Registered()),
                        id,
                        version,
                        Instant.ofEpochMilli(time),
                        "test",
                        null,
                        null),
                ("{\"" + id + "\":" + version + "}").getBytes(StandardCharsets.UTF_8));
    }
}
