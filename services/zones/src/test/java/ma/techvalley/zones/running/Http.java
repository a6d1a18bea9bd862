package ma.techvalley.zones.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.web.access.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plain client of one service.
 *
 * @param authorization the value of that header for a path and a body; empty for none
 */
record Http(int port, BinaryOperator<String> authorization) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer, with its body as JSON. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString();
        }

        String problem() {
            return text("type").replace("https://techvalley.ma/problems/", "");
        }

        /** Each error as {@code pointer rule}, sorted. */
        List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("rule").asString())
                    .sorted()
                    .toList();
        }

        long version() {
            return Long.parseLong(header("ETag").replace("\"", ""));
        }
    }

    /** The same service, asked by that actor. */
    Http as(Actor actor) {
        String bearer = TestIssuer.shared().bearer(actor);
        return new Http(port, (path, body) -> bearer);
    }

    /** The same service, asked without a token. */
    Http anonymously() {
        return new Http(port, (path, body) -> "");
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    Answer send(String method, String path, String json, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers(all)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        String token = authorization.apply(path, json);
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
