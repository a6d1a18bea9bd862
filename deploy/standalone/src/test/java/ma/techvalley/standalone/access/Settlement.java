package ma.techvalley.standalone.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.identity.accounts.AddAccount;
import ma.techvalley.standalone.ChildPlatform;
import ma.techvalley.standalone.demo.Demo;
import org.springframework.util.FileSystemUtils;

/** The platform with an account of every role, and two parties on it that have nothing to do with each other. */
public final class Settlement implements AutoCloseable {
    private static final int LOGGED = 60;
    private static final String STRANGER = "stranger";
    private static final String STRANGERS_SECRET = "correct horse battery staple";
    private static final String STRANGERS_COMPANY = "990000000077764";
    private static final String STRANGERS_PARK = "a-strangers-park";
    private static final String ROLES = "zone-operator,company-administrator,company-reporter,cndp-officer";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final ChildPlatform platform;
    private final Party own;
    private final Party other;

    private Settlement(Path data) throws Exception {
        this.data = data;
        Files.writeString(data.resolve("demo"), "loaded");
        Path identity = data.resolve("identity");
        String[] account = {identity.toString(), STRANGER, "machine", ROLES, STRANGERS_COMPANY, STRANGERS_PARK};
        byte[] secret = STRANGERS_SECRET.getBytes(StandardCharsets.UTF_8);
        if (AddAccount.run(account, new ByteArrayInputStream(secret), System.out) != 0) {
            throw new IllegalStateException("the stranger gets no account");
        }
        platform = ChildPlatform.start(data).awaitReady();
        own = settle(Demo.companies().getLast(), Demo.parks().getLast());
        Files.writeString(
                identity.resolve("credentials"), STRANGER + " " + STRANGERS_SECRET + "\n", StandardOpenOption.APPEND);
        Client stranger = new Client(http, platform.bearer(http, STRANGER));
        other = new World(gateway(), stranger, stranger, stranger).party(STRANGERS_COMPANY, STRANGERS_PARK);
    }

    static Settlement start() {
        try {
            return new Settlement(Files.createTempDirectory("settlement"));
        } catch (Exception failure) {
            throw new IllegalStateException("the platform does not start", failure);
        }
    }

    /** What the platform has said at its start. */
    List<String> printed() {
        return platform.output();
    }

    public HttpClient http() {
        return http;
    }

    public URI gateway() {
        return platform.gateway();
    }

    /** What the log says from the first line on that names it, as a stack trace does; empty if no line does. */
    public String logged(String correlationId) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("platform.log"))) {
            return lines.dropWhile(line -> !line.contains(correlationId))
                    .limit(LOGGED)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Somebody of this role, or {@link Matrix#NOBODY}. */
    public Client as(String role) throws InterruptedException {
        return new Client(http, role.equals(Matrix.NOBODY) ? "" : platform.bearer(http, "demo-" + role));
    }

    /** What belongs to the demo's accounts. */
    public Party own() {
        return own;
    }

    public Party other() {
        return other;
    }

    /** One more party whose people are the demo's accounts; both have to be among those of the demo. */
    public Party settle(String company, String park) throws IOException, InterruptedException {
        return new World(gateway(), as("zone-operator"), as("company-administrator"), as("cndp-officer"))
                .party(company, park);
    }

    @Override
    public void close() throws IOException {
        platform.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
