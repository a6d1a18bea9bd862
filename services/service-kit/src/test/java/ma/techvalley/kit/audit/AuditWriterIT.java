package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditWriterIT {
    private static final int MANY = 200;
    private static final Duration LONG = Duration.ofMinutes(1);
    private final AtomicInteger inserts = new AtomicInteger();
    private final Semaphore allowed = new Semaphore(0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(EmbeddedPlatform.connectionString()))
            .addCommandListener(new Gate())
            .build());
    private final AuditTrail trail = new MongoAuditTrail(client.getDatabase(Shelves.freshDatabase()));
    private final AuditWriter writer = new AuditWriter(trail, Duration.ofSeconds(20));

    /** Lets an insert through only when a test says so. */
    private final class Gate implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("insert")) {
                inserts.incrementAndGet();
                allowed.acquireUninterruptibly();
            }
        }
    }

    @BeforeEach
    void start() {
        writer.start();
    }

    @AfterEach
    void stop() {
        allowed.release(MANY);
        writer.stop();
        threads.close();
        client.close();
    }

    @Test
    void storesAllThatWaitInOneInsert() throws Exception {
        List<Future<?>> first = record(1);
        await().until(() -> inserts.get() == 1);
        List<Future<?>> others = record(MANY);
        await().until(() -> writer.waiting() == MANY);
        assertThat(others).noneMatch(Future::isDone);

        allowed.release(2);
        for (Future<?> each : Stream.concat(first.stream(), others.stream()).toList()) {
            each.get();
        }
        assertThat(inserts).hasValue(2);
        assertThat(trail.head().sequence()).isEqualTo(MANY + 1);
        assertThat(new AuditVerification(trail, LONG).verify(Optional.empty()).findings())
                .isEmpty();
    }

    @Test
    void storesWhatWaitsBeforeItStops() throws Exception {
        List<Future<?>> first = record(1);
        await().until(() -> inserts.get() == 1);
        List<Future<?>> others = record(MANY);
        await().until(() -> writer.waiting() == MANY);
        Future<?> stopping = threads.submit(() -> {
            writer.stop();
        });
        await().until(() -> !writer.isRunning());
        allowed.release(2);
        stopping.get();

        for (Future<?> each : Stream.concat(first.stream(), others.stream()).toList()) {
            each.get();
        }
        assertThat(trail.head().sequence()).isEqualTo(MANY + 1);
        assertThatThrownBy(() -> writer.record(Visits.of(1))).isInstanceOf(Unavailable.class);
    }

    @Test
    void tellsWhoWaitsTooLongAndStoresNothingOfTheirs() throws Exception {
        AuditWriter hasty = new AuditWriter(trail, Duration.ofMillis(100));
        hasty.start();
        Future<?> first = threads.submit(() -> hasty.record(Visits.of(1)));
        await().until(() -> inserts.get() == 1);
        assertThatThrownBy(() -> hasty.record(Visits.of(2))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(first::get).hasCauseInstanceOf(Unavailable.class);

        allowed.release(2);
        hasty.stop();
        assertThat(trail.head().sequence()).isOne();
    }

    private List<Future<?>> record(int count) {
        return IntStream.range(0, count)
                .<Future<?>>mapToObj(n -> threads.submit((Callable<Boolean>) () -> {
                    writer.record(Visits.of(n));
                    return true;
                }))
                .toList();
    }
}
