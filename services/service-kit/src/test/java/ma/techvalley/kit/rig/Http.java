package ma.techvalley.kit.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import ma.techvalley.contracts.identity.Actor;

/**
 * A plain client of a service. Headers are name, value, name, value …
 *
 * @param resource path below which its requests go
 * @param bearer as whom it sends them
 */
public record Http(int port, String resource, Bearer bearer) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One who may do all that it names. */
    public Http(int port, String resource) {
        this(port, resource, Bearer.EVERYBODY);
    }

    /** The same client as somebody. */
    public Http as(Actor actor) {
        return new Http(port, resource, Bearer.of(actor));
    }

    /** The same client without a token. */
    public Http asNobody() {
        return new Http(port, resource, Bearer.NOBODY);
    }

    public Answer get(String subpath, String... headers) {
        return send("GET", subpath, "", headers);
    }

    /** Without a body. */
    public Answer post(String subpath) {
        return send("POST", subpath, "");
    }

    public Answer post(String subpath, String json, String... headers) {
        return send("POST", subpath, json, headers);
    }

    public Answer put(String subpath, String json, String... headers) {
        return send("PUT", subpath, json, headers);
    }

    /** @param json empty for none */
    public Answer send(String method, String subpath, String json, String... headers) {
        HttpRequest.Builder request = request(resource + subpath, json, headers)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return send(json.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    /** GET of any path. */
    public Answer path(String path) {
        return send(request(path, ""));
    }

    private HttpRequest.Builder request(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        bearer.of(path, body).ifPresent(token -> request.header("Authorization", token));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
