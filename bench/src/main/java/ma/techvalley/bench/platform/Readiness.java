package ma.techvalley.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ma.techvalley.bench.harness.Child;

/** Waits until a process answers. */
public final class Readiness {
    private static final int PAUSE_MILLIS = 10;

    private Readiness() {}

    /** @throws IOException if it ends before, or takes longer than that */
    public static void await(Child child, URI uri, Duration atMost) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            while (!isReady(client, request)) {
                if (!child.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("no answer from " + uri.getPath() + "; the end of the log:\n" + child.tail());
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
