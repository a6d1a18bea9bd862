package ma.techvalley.bench.running;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Investors' questions over keep-alive connections, each asking again as soon as it is answered. Any answer but 200 ends the run. */
final class SearchLoad {
    private static final List<String> QUERIES = List.of(
            "/api/v1/office-spaces?region=MA-06&minArea=500&maxArea=800",
            "/api/v1/office-spaces?fitOut=FITTED&sort=rent&limit=20",
            "/api/v1/office-spaces?minArea=300&maxRent=120&sort=-area",
            "/api/v1/office-spaces?park=casanearshore&limit=50",
            "/api/v1/office-spaces?q=rabat&limit=10",
            "/api/v1/office-spaces?limit=20");
    private final URI gateway;
    private final int connections;

    SearchLoad(URI gateway, int connections) {
        this.gateway = gateway;
        this.connections = connections;
    }

    record Result(double perSecond, Histogram nanos) {}

    Result run(Duration duration) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + duration.toNanos();
        Histogram all = new Histogram(3);
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Callable<Histogram>> loops = new ArrayList<>();
            for (int client = 0; client < connections; client++) {
                int first = client;
                loops.add(() -> ask(first, end));
            }
            for (Future<Histogram> loop : clients.invokeAll(loops)) {
                all.add(loop.get());
            }
        }
        return new Result(all.getTotalCount() / (duration.toNanos() / 1e9), all);
    }

    private Histogram ask(int first, long end) throws Exception {
        Histogram nanos = new Histogram(3);
        try (Connection connection = new Connection(gateway)) {
            for (int query = first; System.nanoTime() < end; query++) {
                long start = System.nanoTime();
                int status =
                        connection.get(QUERIES.get(query % QUERIES.size()), "").status();
                nanos.recordValue(System.nanoTime() - start);
                if (status != 200) {
                    throw new IllegalStateException("status " + status + " for " + QUERIES.get(query % QUERIES.size()));
                }
            }
        }
        return nanos;
    }
}
