package ma.techvalley.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.techvalley.identity.accounts.AddAccount;
import ma.techvalley.standalone.ChildPlatform;
import ma.techvalley.standalone.access.Matrix.Endpoint;
import ma.techvalley.standalone.demo.Demo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint, asked by nobody and by every role, of what is theirs and what is not, at the gateway and at the service itself. */
class AccessMatrixIT {
    private static final String STRANGER = "stranger";
    private static final String STRANGERS_SECRET = "correct horse battery staple";
    private static final String STRANGERS_COMPANY = "990000000077764";
    private static final String STRANGERS_PARK = "a-strangers-park";
    private static final Map<String, Integer> PORTS = Map.of("zones", 1, "registry", 2, "jobs", 3, "compliance", 4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ChildPlatform platform;
    private static Party own;
    private static Party other;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("demo"), "loaded");
        Path identity = data.resolve("identity");
        int added = AddAccount.run(
                new String[] {
                    identity.toString(),
                    STRANGER,
                    "machine",
                    "zone-operator,company-administrator,company-reporter",
                    STRANGERS_COMPANY,
                    STRANGERS_PARK
                },
                new ByteArrayInputStream(STRANGERS_SECRET.getBytes(StandardCharsets.UTF_8)),
                System.out);
        assertThat(added).isZero();
        platform = ChildPlatform.start(ChildPlatform.freePort(), data).awaitReady();
        own = new World(platform.gateway(), as("zone-operator"), as("company-administrator"))
                .party(Demo.companies().getLast(), Demo.parks().getLast());
        Files.writeString(
                identity.resolve("credentials"), STRANGER + " " + STRANGERS_SECRET + "\n", StandardOpenOption.APPEND);
        Client stranger = new Client(HTTP, platform.bearer(HTTP, STRANGER));
        other = new World(platform.gateway(), stranger, stranger).party(STRANGERS_COMPANY, STRANGERS_PARK);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void hasARowForEveryEndpoint() throws IOException {
        Set<String> rows = new HashSet<>();
        Matrix.read().endpoints().forEach(row -> rows.add(row.method() + " " + row.path()));

        assertThat(rows).containsExactlyInAnyOrderElementsOf(documented(Path.of("../../docs/openapi.json")));
    }

    @Test
    void isWhatTheGatewayAnswers() throws Exception {
        Matrix matrix = Matrix.read();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : matrix.endpoints()) {
            compare(matrix, endpoint, platform.gateway(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void isWhatTheServicesAnswer() throws Exception {
        Matrix matrix = Matrix.read();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : matrix.endpoints()) {
            if (PORTS.containsKey(endpoint.service())) {
                int port = platform.gateway().getPort() + PORTS.get(endpoint.service());
                compare(matrix, endpoint, URI.create("http://localhost:" + port), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(Matrix matrix, Endpoint endpoint, URI server, List<String> wrong) throws Exception {
        for (String role : matrix.roles()) {
            Client client = role.equals(Matrix.NOBODY) ? new Client(HTTP, "") : as(role);
            for (boolean theirs : List.of(false, true)) {
                Party party = theirs ? own : other;
                int status = client.status(
                        endpoint.method(),
                        server.resolve(Requests.path(endpoint, party)),
                        Requests.body(endpoint, party));
                String expected = matrix.expected(endpoint, role, theirs);
                if (!word(status).equals(expected)) {
                    wrong.add("%s %s as %s, %s: %s, not %s"
                            .formatted(
                                    endpoint.method(),
                                    endpoint.path(),
                                    role,
                                    theirs ? "own" : "other",
                                    status,
                                    expected));
                }
            }
        }
    }

    /** Done, or refused for what it is and not for who asks. */
    private static String word(int status) {
        return status / 100 == 2 || status == 409 ? "ok" : Integer.toString(status);
    }

    private static Client as(String role) throws InterruptedException {
        return new Client(HTTP, platform.bearer(HTTP, "demo-" + role));
    }

    private static Set<String> documented(Path document) throws IOException {
        Set<String> operations = new HashSet<>();
        JsonMapper.shared()
                .readTree(Files.readString(document))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
