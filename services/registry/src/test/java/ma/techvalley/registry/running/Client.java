package ma.techvalley.registry.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BinaryOperator;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.web.access.TestIssuer;

/** A plain client: what it sends is what goes over the wire. */
public final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final BinaryOperator<String> authorization;

    /** @param authorization the value of that header for a path and a body; empty for none */
    Client(int port, BinaryOperator<String> authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    /** The same service, asked by that actor. */
    public Client as(Actor actor) {
        String bearer = TestIssuer.shared().bearer(actor);
        return new Client(port, (path, body) -> bearer);
    }

    /** The same service, asked without a token. */
    public Client anonymously() {
        return new Client(port, (path, body) -> "");
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** Without a body. */
    public Answer post(String path) {
        return send("POST", path, "");
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** @param json empty for none */
    public Answer send(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        String token = authorization.apply(path, json);
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
