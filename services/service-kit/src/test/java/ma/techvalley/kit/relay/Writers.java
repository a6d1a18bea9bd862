package ma.techvalley.kit.relay;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.problem.Failures;

/** Clients that keep changing a few notes, and remember what was acknowledged. */
final class Writers implements AutoCloseable {
    private static final int CLIENTS = 3;
    private static final int NOTES = 8;
    private static final Duration THINKING = Duration.ofMillis(3);
    private final AggregateStore<Note> notes;
    private final Queue<Ack> acks = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients;
    private volatile boolean working = true;

    Writers(AggregateStore<Note> notes) {
        this.notes = notes;
        IntStream.range(0, NOTES)
                .mapToObj(n -> "note-" + n)
                .forEach(id -> acks.add(notes.create(id, Note.command(), Note.written(id, "0"))));
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> Thread.ofVirtual().start(this::write))
                .toList();
    }

    /** Returns when that many more changes were acknowledged. */
    void awaitMore(int changes) {
        int goal = acks.size() + changes;
        await().atMost(Duration.ofSeconds(60)).until(() -> acks.size() >= goal);
    }

    /** What was acknowledged so far. */
    List<Ack> acks() {
        return List.copyOf(acks);
    }

    /** Why commands were not acknowledged. */
    List<RuntimeException> failures() {
        return List.copyOf(failures);
    }

    /** Ends the clients, after the command each is at. */
    List<Ack> stop() {
        close();
        return acks();
    }

    @Override
    public void close() {
        working = false;
        clients.forEach(client -> await().until(() -> !client.isAlive()));
    }

    private void write() {
        while (working) {
            String id = "note-" + ThreadLocalRandom.current().nextInt(NOTES);
            try {
                acks.add(notes.change(id, Note.command(), note -> note.rewritten("more")));
            } catch (RuntimeException failure) {
                failures.add(failure);
                if (!Failures.isUnavailable(failure)) {
                    throw failure;
                }
            }
            LockSupport.parkNanos(THINKING.toNanos());
        }
    }
}
