package ma.techvalley.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Ready means that every read and every write works. Each service says itself whether it reaches its store, and a write to it is tried
 * as a client would, one that is refused: a refusal is answered only when its entry in the service's audit trail is stored.
 */
final class Readiness {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private final Options options;
    private final URI gateway;
    private final HttpClient client;
    private final Tokens tokens;

    Readiness(Options options, HttpClient client, Tokens tokens) {
        this.options = options;
        this.gateway = options.gateway();
        this.client = client;
        this.tokens = tokens;
    }

    /** @throws StartFailure if something does not work within a minute and a half */
    void await() throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        awaitStatus(request("/actuator/health/readiness").GET().build(), 200, deadline);
        awaitStatus(request("/api/v1/office-spaces?limit=1").GET().build(), 200, deadline);
        Optional<String> operator = tokens.first("operator", "demo-platform-operator");
        for (Part service : Part.SERVICES) {
            awaitStatus(request(itself(service)).GET().build(), 200, deadline);
            HttpRequest.Builder empty = request(service.probe())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"));
            if (operator.isPresent()) {
                empty.header("Authorization", tokens.bearer(operator.get()));
            }
            awaitStatus(empty.build(), operator.isPresent() ? 403 : 401, deadline);
        }
    }

    static List<String> tryThese(URI gateway) {
        return List.of(
                "curl '" + gateway + "/api/v1/office-spaces?minArea=500&region=MA-06&limit=3'",
                "curl '" + gateway + "/api/v1/overview'",
                "curl '" + gateway + "/api/v1/data-protection-register?limit=3'");
    }

    private void awaitStatus(HttpRequest request, int expected, long deadline) throws InterruptedException {
        String last = "no answer";
        while (System.nanoTime() < deadline) {
            try {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status == expected) {
                    return;
                }
                last = "status " + status;
            } catch (IOException notYet) {
                last = notYet.toString();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new StartFailure("%s %s does not work: %s".formatted(request.method(), request.uri(), last));
    }

    private String itself(Part service) {
        return "http://127.0.0.1:" + options.port(service) + "/actuator/health/readiness";
    }

    /** @param path at the gateway, or a whole address */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(5));
    }
}
