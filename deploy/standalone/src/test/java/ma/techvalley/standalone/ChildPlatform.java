package ma.techvalley.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The platform as {@code techvalley up} starts it: a process of its own, which can be killed. */
public final class ChildPlatform implements AutoCloseable {
    private static final long READY_SECONDS = 180;
    private final Process process;
    private final Path data;
    private final Map<HttpClient, Tokens> tokens = new ConcurrentHashMap<>();
    private final URI gateway;
    private final Thread reader;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private ChildPlatform(Process process, int port, Path data) {
        this.process = process;
        this.data = data;
        this.gateway = URI.create("http://localhost:" + port);
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /** At ports that are free. */
    public static ChildPlatform start(Path data) throws IOException {
        return start(FreePorts.inARow(), data);
    }

    static ChildPlatform start(int port, Path data) throws IOException {
        return start(port, data, Map.of());
    }

    /** @param environment what is set there besides what is here */
    static ChildPlatform start(int port, Path data, Map<String, String> environment) throws IOException {
        Path target = Path.of("target");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        // As the tests themselves: it lives too briefly for more compilation to pay.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        target.resolve("standalone-1.0.0.jar") + ":" + target.resolve("lib") + "/*",
                        "ma.techvalley.standalone.Up",
                        Integer.toString(port),
                        data.toString(),
                        "false")
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ChildPlatform(builder.start(), port, data);
    }

    public ChildPlatform awaitReady() throws Exception {
        ready.get(READY_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    public URI gateway() {
        return gateway;
    }

    /** The value of an {@code Authorization} header, for an account of its directory. */
    public String bearer(HttpClient client, String account) throws InterruptedException {
        return tokens.computeIfAbsent(client, this::tokens).bearer(account);
    }

    private Tokens tokens(HttpClient client) {
        URI issuer = URI.create("http://localhost:" + (gateway.getPort() + 5));
        return new Tokens(issuer, data.resolve("identity").resolve("credentials"), client);
    }

    /** What it has printed so far, line by line. */
    public List<String> output() {
        return output;
    }

    /** As {@code kill -9} would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * As Ctrl-C would, and reads to the end what it says. Through its handle: {@link Process#destroy} closes the pipe before
     * the last words.
     *
     * @return the exit status
     */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not stop: " + output);
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                if (line.startsWith("ready ")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException(String.join("\n", output)));
        } catch (IOException failure) {
            ready.completeExceptionally(new UncheckedIOException(failure));
        }
    }
}
