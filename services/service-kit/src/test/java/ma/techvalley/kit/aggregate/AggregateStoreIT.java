package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Unavailable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AggregateStoreIT extends AggregatesPortTest {
    private static final MongoClient CLIENT = MongoClients.create(EmbeddedPlatform.connectionString());
    private final List<String> wokenUp = new ArrayList<>();
    private final MongoDatabase database =
            CLIENT.getDatabase("port_" + Ids.next().replace("-", ""));
    private final AggregateStore<Crate> crates = new AggregateStore<>(
            database, Crate.TYPE.withIndexes("colour"), (collection, id) -> wokenUp.add(collection + "/" + id));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    Aggregates<Crate> empty() {
        crates.prepare();
        crates.prepare();
        return crates;
    }

    @Override
    List<String> due(Instant now) {
        List<String> all = new ArrayList<>();
        crates.forEachDue(now, all::add);
        assertThat(crates.due(now, 100)).isEqualTo(all);
        return all;
    }

    @Test
    void namesTheLongestDueFirst() {
        Instant now = Instant.now();
        IntStream.of(3, 1, 2)
                .forEach(n -> crates.create(
                        "c" + n,
                        any(),
                        Crate.labelled("a").dueAt(now.minusSeconds(n)).created()));

        assertThat(crates.due(now, 2)).containsExactly("c3", "c2");
        assertThat(due(now)).containsExactly("c3", "c2", "c1");
        assertThat(crates.stillDue(List.of("c1", "c3", "other"), now.minusSeconds(2)))
                .containsExactly("c3");
    }

    @Test
    void wakesTheRelayUpAfterEachAcknowledgedChangeButNotAfterARepeat() {
        crates.create("a", keyed("k", "f"), Crate.labelled("a").created());
        crates.create("a", keyed("k", "f"), Crate.labelled("a").created());
        crates.change("a", any(), Crate::counted);

        assertThat(wokenUp).containsExactly("crates/a", "crates/a");
    }

    @Test
    void answersARepeatAsTheFirstTimeWhereverTheEventIs() {
        Journal journal = new Journal(database);
        journal.prepare();
        Ack created = crates.create("a", keyed("c", "f"), Crate.labelled("a").created());
        Relaying.all(crates, journal);
        Ack changed = crates.change("a", keyed("k", "f"), Crate::counted);
        crates.change("a", any(), Crate::counted);

        for (int again = 0; again < 2; again++) {
            assertThat(crates.create("a", keyed("c", "f"), Crate.labelled("b").created()))
                    .isEqualTo(new Ack("a", 1, created.change(), created.shared(), true));
            assertThat(crates.change("a", keyed("k", "f"), Crate::counted))
                    .isEqualTo(new Ack("a", 2, changed.change(), changed.shared(), true));
            Relaying.all(crates, journal);
        }
    }

    @Test
    void remembersNoMoreOfACommandThanItTakesToKnowItAgain() {
        crates.create("a", keyed("c", "f"), Crate.labelled("a").created());

        Document document = database.getCollection("crates").find(eq("a")).first();
        assertThat(document).isNotNull();
        assertThat(document.getList("commands", Document.class))
                .containsExactly(
                        new Document("key", "c").append("fingerprint", "f").append("version", 1L));
    }

    @Test
    void beginsNothingForACallerWhoHasGivenUp() throws Exception {
        crates.create("a", any(), Crate.labelled("a").created());

        CallDeadline.within(Duration.ZERO, () -> {
            assertThatThrownBy(() -> crates.change("a", any(), Crate::counted)).isInstanceOf(Unavailable.class);
            assertThatThrownBy(
                            () -> crates.create("b", any(), Crate.labelled("b").created()))
                    .isInstanceOf(Unavailable.class);
        });

        assertThat(crates.get("a").version()).isEqualTo(1);
        assertThat(crates.find("b")).isEmpty();
        CallDeadline.within(Duration.ofMinutes(1), () -> crates.change("a", any(), Crate::counted));
        assertThat(crates.get("a").version()).isEqualTo(2);
    }

    @Test
    void keepsEachChangeInTheOutboxOfItsDocument() {
        crates.create("a", any(), Crate.labelled("a").created());
        crates.change("a", any(), Crate::counted);

        Document document = database.getCollection("crates").find(eq("a")).first();
        assertThat(document).isNotNull();
        assertThat(document.getList("outbox", Document.class))
                .extracting(event -> event.getLong("version"))
                .containsExactly(1L, 2L);
        assertThat(crates.outbox().oldest(10))
                .singleElement()
                .satisfies(pending -> assertThat(pending.events()).hasSize(2));
    }

    @Test
    void stopsReadingOutboxesOnceItHasEnoughEvents() {
        for (String id : List.of("a", "b", "c")) {
            crates.create(id, any(), Crate.labelled(id).created());
            crates.change(id, any(), Crate::counted);
        }

        assertThat(crates.outbox().oldest(3)).extracting(Pending::id).containsExactly("a", "b");
        assertThat(crates.outbox().of(List.of("a", "b", "c"), 2)).hasSize(1);
    }

    @Test
    void removesOnlyWhatWasReadFromTheOutbox() {
        crates.create("a", any(), Crate.labelled("a").created());
        crates.create("b", any(), Crate.labelled("b").created());
        List<Pending> read = crates.outbox().oldest(10);
        crates.change("a", any(), Crate::counted);
        crates.outbox().remove(read);

        assertThat(crates.outbox().oldest(10)).singleElement().satisfies(pending -> {
            assertThat(pending.id()).isEqualTo("a");
            assertThat(pending.events())
                    .extracting(event -> event.header().version())
                    .containsExactly(2L);
        });
    }

    @Test
    void listsByFieldsOfTheState() {
        crates.create("a", any(), Crate.labelled("a").created());
        crates.create("b", any(), Crate.labelled("b").created());

        assertThat(crates.list(eq("state.colour", "GREEN"), descending("_id"), 10))
                .extracting(Stored::id)
                .containsExactly("b", "a");
        assertThat(crates.count(eq("state.label", "b"))).isEqualTo(1);
    }

    @Test
    void leavesTokensWithBorrowedIdsToWhomTheyBelong() {
        var borrowing = new AggregateStore<>(database, Crate.TYPE.withBorrowedIds(), (collection, id) -> {});

        borrowing.create("borrowed", any(), Crate.labelled("a").created());

        assertThat(borrowing.holds("borrowed", 1)).isFalse();
        assertThat(crates.holds("borrowed", 1)).isTrue();
    }
}
