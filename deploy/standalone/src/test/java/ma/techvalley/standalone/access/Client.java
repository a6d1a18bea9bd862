package ma.techvalley.standalone.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token, or nobody. */
public record Client(HttpClient http, String authorization) {
    /** An answer that is what the test needs to go on. */
    public record Done(JsonNode body, String token) {}

    /** Of an answer that may never end. */
    int status(String method, URI uri, String json) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(request(method, uri, json, List.of()), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    /** The ETag of a resource that names something; empty until it does. */
    String tagOnceItNames(URI uri, String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request("GET", uri, "", List.of()), BodyHandlers.ofString());
        return answer.body().contains(name)
                ? answer.headers().firstValue("ETag").orElse("")
                : "";
    }

    /** @throws IllegalStateException unless it is done */
    public Done post(URI uri, String json, String... tokens) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request("POST", uri, json, List.of(tokens)), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(uri + ": " + answer.statusCode() + " " + answer.body());
        }
        return new Done(
                JsonMapper.shared().readTree(answer.body()),
                answer.headers().firstValue("Consistency-Token").orElse(""));
    }

    private HttpRequest request(String method, URI uri, String json, List<String> tokens) {
        List<String> headers = new ArrayList<>();
        if (!authorization.isEmpty()) {
            headers.addAll(List.of("Authorization", authorization));
        }
        if (!json.isEmpty()) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        tokens.forEach(token -> headers.addAll(List.of("Consistency-Token", token)));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(20))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request.build();
    }
}
