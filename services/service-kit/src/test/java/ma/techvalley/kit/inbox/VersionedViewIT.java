package ma.techvalley.kit.inbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.NoteRecords;
import ma.techvalley.kit.problem.Unavailable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedViewIT {
    private static final MongoClient CLIENT = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database =
            CLIENT.getDatabase("view_" + Ids.next().replace("-", ""));
    private final VersionedView<Known> view = new VersionedView<>(database, "known", Known.class);
    private final List<String> effects = new ArrayList<>();

    record Known(String text, BigDecimal weight) {}

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void keepsOnlyEverTheNewestVersion() {
        assertThat(put("a", 2)).isTrue();
        assertThat(put("a", 2)).isFalse();
        assertThat(put("a", 1)).isFalse();
        assertThat(view.find("a")).contains(known("a2"));
        assertThat(put("a", 7)).isTrue();
        assertThat(view.find("a")).contains(known("a7"));
        assertThat(put("b", 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, true, a2", "2, false, planted", "3, false, planted"})
    void keepsTheNewestVersionAlsoIfAnotherWasInsertedMeanwhile(long version, boolean news, String known) {
        var planted = new Document("_id", "a")
                .append("version", version)
                .append(
                        "value",
                        new Document("text", "planted").append("weight", new Decimal128(new BigDecimal("1.50"))));
        var overtaken = new VersionedView<>(new OvertakenDatabase(database, planted).get(), "known", Known.class);

        assertThat(overtaken.put(event("a", 2), known("a2"))).isEqualTo(news);
        assertThat(view.find("a")).contains(known(known));
    }

    @Test
    void knowsHowFarItHasRead() {
        put("a", 3);

        assertThat(view.holds("a", 2)).isTrue();
        assertThat(view.holds("a", 3)).isTrue();
        assertThat(view.holds("a", 4)).isFalse();
        assertThat(view.holds("b", 1)).isFalse();
        assertThat(view.find("b")).isEmpty();
    }

    @Test
    void aReplayFromTheBeginningHasNoSecondEffect() {
        Stream.of(1, 2, 3).forEach(this::putAfter);
        Stream.of(1, 2, 3, 3).forEach(this::putAfter);

        assertThat(effects).containsExactly("a1 after nothing", "a2 after a1", "a3 after a2");
    }

    @Test
    void anEffectThatDidNotGetAsFarAsTheViewRunsAgainAndThenNeverMore() {
        putAfter(1);
        Event second = event("a", 2);
        assertThatThrownBy(() -> view.putAfter(second, known("a2"), before -> {
                    effects.add("half");
                    throw new Unavailable("killed in between");
                }))
                .isInstanceOf(Unavailable.class);
        assertThat(view.find("a")).contains(known("a1"));
        putAfter(2);
        putAfter(2);

        assertThat(effects).containsExactly("a1 after nothing", "half", "a2 after a1");
    }

    @Test
    void listsWhatMatches() {
        IntStream.rangeClosed(1, 5).forEach(n -> put("n" + n, n));

        assertThat(view.list(eq("value.text", "n44"), 10)).containsExactly(known("n44"));
        assertThat(view.list(Filters.empty(), 3)).hasSize(3);
    }

    private boolean put(String id, long version) {
        return view.put(event(id, version), known(id + version));
    }

    private void putAfter(long version) {
        view.putAfter(
                event("a", version),
                known("a" + version),
                before -> effects.add(
                        "a" + version + " after " + before.map(Known::text).orElse("nothing")));
    }

    private static Known known(String text) {
        return new Known(text, new BigDecimal("1.50"));
    }

    private static Event event(String id, long version) {
        var sent = NoteRecords.of(id, version);
        var received = new ConsumerRecord<>(sent.topic(), 0, 0L, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return Optional.of(received).flatMap(EventRecords::read).orElseThrow();
    }
}
