package ma.techvalley.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.web.access.Everybody;
import ma.techvalley.kit.web.access.TestIssuer;
import org.awaitility.Awaitility;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway on a free port and a client. */
public final class Running implements AutoCloseable {
    private static final Everybody EVERYBODY = new Everybody(TestIssuer.shared());
    private static final Map<String, String> DEFAULTS = Map.of(
            "server.port", "0",
            "logging.structured.format.console", "",
            "techvalley.gateway.memory.retry", "100ms",
            "techvalley.gateway.memory.probe", "200ms",
            "techvalley.gateway.rates.loopback", "false");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Starts it; settings are {@code key=value}. */
    public static Running start(String bootstrapServers, String... settings) {
        Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
        all.put("techvalley.kafka.bootstrap-servers", bootstrapServers);
        all.put("techvalley.access.issuer", TestIssuer.shared().url());
        all.put("techvalley.refusals.file", temporary().toString());
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            all.put(setting.substring(0, sign), setting.substring(sign + 1));
        }
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Running((ServletWebServerApplicationContext)
                KitApplication.of(GatewayApplication.class, "gateway").run(arguments));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("gateway").resolve("refusals");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Running untilReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path);
    }

    /** Headers are name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    /** As somebody with every role. */
    public HttpResponse<String> getWithToken(String path, String... headers) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", EVERYBODY.bearer(path, ""))
                        .GET(),
                headers);
    }

    /** As somebody with every role. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", EVERYBODY.bearer(path, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** What a page of another origin gets that asks whether it may send such a request. */
    public HttpResponse<String> preflight(String method, String path) {
        return send(
                HttpRequest.newBuilder(uri(path)).method("OPTIONS", HttpRequest.BodyPublishers.noBody()),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                method);
    }

    /** What a request without a body gets. */
    public int status(String method, String path) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    /** As somebody with every role. */
    public int statusWithToken(String method, String path) {
        return send(method, path, EVERYBODY.bearer(path, ""));
    }

    /** What a request without a body gets that is sent with an {@code Authorization}. */
    public int send(String method, String path, String authorization) {
        return send(
                        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()),
                        "Authorization",
                        authorization)
                .statusCode();
    }

    public JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
