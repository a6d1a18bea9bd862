package ma.techvalley.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain client: what it sends is what goes over the wire. */
final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Http(int port) {
        this.port = port;
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return String.join("|", response.headers().allValues(name));
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String slug() {
            return json().path("type").asString().replace("https://techvalley.ma/problems/", "");
        }

        /** Each error as {@code pointer rule}. */
        List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("rule").asString())
                    .toList();
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Answer post(String path, String json, String... headers) {
        return send(
                "POST", path, json.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/json"));
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends bytes as they are, says that nothing follows, and reads until the server closes. */
    String raw(byte[]... parts) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends a request, reads a little of the answer and resets the connection. */
    void leave(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readNBytes(1_000);
            socket.setSoLinger(true, 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String raw(String request) {
        return raw(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }
}
