package ma.techvalley.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Requests over keep-alive connections, each with a thread of its own; the paths in turn. Any answer but 200 ends the run.
 *
 * @param sending nothing to read; or method, {@code Authorization} and JSON of what is sent to each path
 */
public record Load(URI server, List<String> paths, int connections, List<String> sending) {
    /** Of reads. */
    public Load(URI server, List<String> paths, int connections) {
        this(server, paths, connections, List.of());
    }

    /** @param nanos of each request */
    public record Result(double perSecond, Histogram nanos) {}

    /** One connection's part; returns what each of its requests took. */
    private interface Part {
        Histogram of(int connection) throws IOException;
    }

    /** Each connection asks again as soon as it is answered, and once at least. */
    public Result closed(Duration length) throws IOException, InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        return together(length, first -> {
            Histogram nanos = new Histogram(3);
            try (Connection connection = new Connection(server)) {
                long request = first;
                do {
                    long start = System.nanoTime();
                    ask(connection, request++);
                    nanos.recordValue(System.nanoTime() - start);
                } while (System.nanoTime() < end);
            }
            return nanos;
        });
    }

    /**
     * Requests start at their intended times, whatever the earlier ones do: the clock of each runs from when it should have started.
     */
    public Result open(double perSecond, Duration length) throws IOException, InterruptedException {
        double interval = 1e9 / perSecond;
        long requests = Math.round(length.toNanos() / interval);
        long start = System.nanoTime();
        return together(length, first -> {
            Histogram nanos = new Histogram(3);
            try (Connection connection = new Connection(server)) {
                for (long request = first; request < requests; request += connections) {
                    long intended = start + (long) (request * interval);
                    awaitTime(intended);
                    ask(connection, request);
                    nanos.recordValue(System.nanoTime() - intended);
                }
            }
            return nanos;
        });
    }

    private Result together(Duration length, Part part) throws IOException, InterruptedException {
        Histogram all = new Histogram(3);
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Callable<Histogram>> parts = IntStream.range(0, connections)
                    .<Callable<Histogram>>mapToObj(connection -> () -> part.of(connection))
                    .toList();
            for (Future<Histogram> done : clients.invokeAll(parts)) {
                all.add(done.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        return new Result(all.getTotalCount() / (length.toNanos() / 1e9), all);
    }

    private void ask(Connection connection, long request) throws IOException {
        String path = paths.get((int) (request % paths.size()));
        int status = answer(connection, path).status();
        if (status != 200) {
            throw new IllegalStateException("status " + status + " for " + path);
        }
    }

    private Connection.Answer answer(Connection connection, String path) throws IOException {
        return sending.isEmpty()
                ? connection.get(path, "")
                : connection.send(
                        sending.getFirst(), path, "Authorization: " + sending.get(1) + "\r\n", sending.getLast());
    }

    private static void awaitTime(long intended) {
        for (long left = intended - System.nanoTime(); left > 0; left = intended - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
