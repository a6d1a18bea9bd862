package ma.techvalley.compliance.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain client of the service. */
public record Http(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PATH = "/api/v1/filings";

    /** An answer. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return String.join("|", response.headers().allValues(name));
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String problem() {
            return json().path("type").asString().replace("https://techvalley.ma/problems/", "");
        }

        /** The broken rules, as {@code pointer rule}. */
        public List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("rule").asString())
                    .toList();
        }
    }

    /** POST to the filings, with headers as name, value, name, value … */
    public Answer post(String subpath, String json, String... headers) {
        return send(request(PATH + subpath, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Answer get(String subpath, String... headers) {
        return send(request(PATH + subpath, headers));
    }

    /** GET of any path. */
    public Answer path(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
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
