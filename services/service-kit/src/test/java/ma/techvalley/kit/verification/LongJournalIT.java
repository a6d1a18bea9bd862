package ma.techvalley.kit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.NoteRecords;
import ma.techvalley.kit.journal.Journal;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class LongJournalIT {
    /** Twenty times the largest batch: more would take longer and show no more. */
    private static final int ENTRIES = 10_000;

    private final AtomicInteger largestBatch = new AtomicInteger();

    @Test
    void isVerifiedInBatchesHoweverLongItIs() {
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(EmbeddedPlatform.connectionString()))
                .addCommandListener(new Batches())
                .build())) {
            Journal journal =
                    new Journal(client.getDatabase("long_" + Ids.next().replace("-", "")));
            journal.prepare();
            fill(journal);
            largestBatch.set(0);
            Verification verification = new Verification(journal, List.of(), () -> Optional.of(journal.position()));

            assertThat(verification.verify())
                    .matches(Verification.Report::sound)
                    .matches(report -> report.entries() == ENTRIES);
            assertThat(largestBatch).hasValueBetween(1, 500);
        }
    }

    private static void fill(Journal journal) {
        Journal.Head end = Journal.Head.EMPTY;
        for (int thousand = 0; thousand < ENTRIES / 1_000; thousand++) {
            String stream = "n" + thousand;
            end = journal.append(
                    end,
                    IntStream.rangeClosed(1, 1_000)
                            .mapToObj(version -> NoteRecords.event(stream, version))
                            .toList());
        }
    }

    private final class Batches implements CommandListener {
        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            BsonDocument cursor = event.getResponse().getDocument("cursor", new BsonDocument());
            Stream.of("firstBatch", "nextBatch")
                    .mapToInt(name -> cursor.getArray(name, new BsonArray()).size())
                    .forEach(size -> largestBatch.accumulateAndGet(size, Math::max));
        }
    }
}
