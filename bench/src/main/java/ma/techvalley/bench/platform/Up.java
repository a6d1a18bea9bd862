package ma.techvalley.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * {@code techvalley up} on a new directory.
 *
 * @param root of the project
 */
public record Up(Path root, Path data, Process process) implements AutoCloseable {
    /** The first of six ports in a row. */
    private static final int PORT = 21_080;

    private static final int STOP_SECONDS = 60;

    /**
     * Returns when it says that it is ready.
     *
     * @throws IOException with what it said, if it does not start
     */
    public static Up start(Path root, Path data, boolean demo) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        List<String> command = command(root, data, "up");
        if (!demo) {
            command.add("--no-demo");
        }
        Up up = new Up(
                root,
                data,
                new ProcessBuilder(command).redirectErrorStream(true).start());
        // Whatever ends the bench ends the platform, too.
        Runtime.getRuntime().addShutdownHook(new Thread(up::close));
        try {
            up.awaitReady();
            return up;
        } catch (IOException failed) {
            up.close();
            throw failed;
        }
    }

    public URI gateway() {
        return URI.create("http://localhost:" + PORT);
    }

    /** An access token of the demo account with that role. */
    public String token(String role) throws IOException, InterruptedException {
        List<String> command = command(root, data, "token");
        command.add(role);
        Process asking = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("no token for " + role + ": " + said);
        }
        return said.strip();
    }

    private void awaitReady() throws IOException {
        BufferedReader lines = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                drain(lines);
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("the platform did not start:\n" + said);
    }

    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> {
            try {
                lines.lines().forEach(line -> {});
            } catch (UncheckedIOException ended) {
                // there is nothing left to read
            }
        });
    }

    private static List<String> command(Path root, Path data, String command) {
        return new ArrayList<>(List.of(
                root.resolve("techvalley").toString(),
                command,
                "--port",
                Integer.toString(PORT),
                "--data",
                data.toString()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
