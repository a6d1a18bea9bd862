package ma.techvalley.standalone.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.web.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's public API, as any client sees it. */
final class Api {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 20;
    private static final long LONGEST_PAUSE = 2_000;
    private final URI gateway;
    private final HttpClient client;
    private final Authorization authorization;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    Api(URI gateway, HttpClient client, Authorization authorization) {
        this.gateway = gateway;
        this.client = client;
        this.authorization = authorization;
    }

    /** @throws DemoFailure unless it was done, now or by an earlier run */
    Answer post(Call call) throws InterruptedException {
        HttpRequest.Builder request = request(call.path())
                .header("Idempotency-Key", call.key())
                .header("Content-Type", "application/json")
                .POST(body(call.body()));
        call.tokens().forEach(token -> request.header(Answers.CONSISTENCY_TOKEN, token));
        Answer answer = send(request.build());
        if (answer.isGood() || answer.isThereAlready()) {
            return answer;
        }
        throw failure(request.build(), answer.problem());
    }

    Answer get(String path) throws InterruptedException {
        HttpRequest request = request(path).GET().build();
        Answer answer = send(request);
        if (answer.isGood()) {
            return answer;
        }
        throw failure(request, answer.problem());
    }

    /** Waits for as long as the platform asks when something in it is not up to date or too busy, a bounded number of times. */
    private Answer send(HttpRequest request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> response = sendOnce(request);
            Answer answer = new Answer(
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue(Answers.CONSISTENCY_TOKEN));
            if (!answer.isForLater() || attempt == ATTEMPTS) {
                return answer;
            }
            long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE, Math.max(100, seconds * 1_000)));
        }
    }

    private HttpResponse<byte[]> sendOnce(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException noAnswer) {
            throw failure(request, noAnswer.toString());
        }
    }

    private HttpRequest.Builder request(String path) throws InterruptedException {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", authorization.header())
                .timeout(TIME_LIMIT);
    }

    private BodyPublisher body(@Nullable Object content) {
        return content == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json.writeValueAsBytes(content));
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private static DemoFailure failure(HttpRequest request, String why) {
        return new DemoFailure("Demo data: %s %s failed: %s".formatted(request.method(), request.uri(), why));
    }
}
