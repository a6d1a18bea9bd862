package ma.techvalley.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * From the answer to a write until the gateway's memory has it: the next request carries the write's {@code Consistency-Token},
 * and is answered once it does. Open loop: writes start at their intended times, whatever the earlier ones do.
 */
final class WriteVisibility {
    private final URI gateway;
    private final int perSecond;

    WriteVisibility(URI gateway, int perSecond) {
        this.gateway = gateway;
        this.perSecond = perSecond;
    }

    record Result(Histogram nanos, int failed) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d writes, p50 %.2f ms, p99 %.2f ms, max %.2f ms, %d failed",
                    nanos.getTotalCount(),
                    nanos.getValueAtPercentile(50) / 1e6,
                    nanos.getValueAtPercentile(99) / 1e6,
                    nanos.getMaxValue() / 1e6,
                    failed);
        }
    }

    Result run(Duration duration) throws Exception {
        Histogram nanos = new ConcurrentHistogram(3);
        AtomicInteger failed = new AtomicInteger();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(writers)
                        .build()) {
            registerPark(client);
            long start = System.nanoTime();
            long writes = duration.toSeconds() * perSecond;
            for (long write = 0; write < writes; write++) {
                TimeUnit.NANOSECONDS.sleep(start + write * 1_000_000_000L / perSecond - System.nanoTime());
                writers.execute(() -> measure(client, nanos, failed));
            }
            TimeUnit.SECONDS.sleep(3);
        }
        return new Result(nanos, failed.get());
    }

    private void measure(HttpClient client, Histogram nanos, AtomicInteger failed) {
        try {
            HttpResponse<Void> written = client.send(post("/api/v1/office-spaces", SPACE), BodyHandlers.discarding());
            long acknowledged = System.nanoTime();
            String token = written.headers().firstValue("Consistency-Token").orElse("none@0");
            HttpRequest read = HttpRequest.newBuilder(gateway.resolve("/api/v1/office-spaces?park=bench-park&limit=1"))
                    .header("Consistency-Token", token)
                    .build();
            int status = client.send(read, BodyHandlers.discarding()).statusCode();
            nanos.recordValue(System.nanoTime() - acknowledged);
            if (written.statusCode() != 201 || status != 200) {
                failed.incrementAndGet();
            }
        } catch (IOException | InterruptedException failure) {
            failed.incrementAndGet();
        }
    }

    private void registerPark(HttpClient client) throws IOException, InterruptedException {
        int status = client.send(post("/api/v1/zones", PARK), BodyHandlers.discarding())
                .statusCode();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("the bench park is refused with status " + status);
        }
    }

    private HttpRequest post(String path, String json) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private static final String PARK = """
            {"code": "bench-park", "name": {"ar": "قياس", "fr": "Mesure", "en": "Bench"}, "region": "MA-06",
             "city": "Bench", "services": [], "status": "OPEN", "sources": []}""";
    private static final String SPACE = """
            {"park": "bench-park", "building": "Bench", "floor": "1", "leasableArea": 500, "minimumDivisibleArea": 100,
             "fitOut": "FITTED", "terms": [], "availabilityDate": "2026-01-01"}""";
}
