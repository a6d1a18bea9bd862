package ma.techvalley.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The load generator wrk, in a closed loop: one thread, some connections, the recorded paths in turn.
 *
 * @param script what it does, in its Lua
 * @param paths a file with a path in each line
 * @param sending nothing to read; or method, {@code Authorization} and JSON of what is sent to each path
 */
public record Wrk(Path script, Path paths, int connections, List<String> sending) {
    private static final int CONNECTIONS = 16;
    private static final String ANSWER = "@ ";

    /** Requests that were answered with 200, and how long it took. */
    public record Result(long requests, Duration wall) {}

    /** Whether it can be started here. */
    public static boolean isInstalled() {
        try {
            new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    public static Wrk with(List<String> paths, Path work) throws IOException {
        Files.createDirectories(work);
        Path script = work.resolve("wrk.lua");
        try (InputStream lua = Objects.requireNonNull(Wrk.class.getResourceAsStream("wrk.lua"))) {
            Files.copy(lua, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Wrk(script, Files.write(work.resolve("paths"), paths), CONNECTIONS, List.of());
    }

    /** The same with another number of connections. */
    public Wrk with(int others) {
        return new Wrk(script, paths, others, sending);
    }

    /** The same, but sending. */
    public Wrk sending(String method, String authorization, String json) {
        return new Wrk(script, paths, connections, List.of(method, authorization, json));
    }

    /** @throws IllegalStateException if any answer was an error, or did not come */
    public Result run(URI server, Duration length) throws IOException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "--timeout", "30s"));
        command.addAll(List.of("-d" + Math.max(1, length.toSeconds()) + "s", "-s", script.toString()));
        command.addAll(List.of(server.toString(), "--", paths.toString()));
        command.addAll(sending);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return read(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Requests, µs, answers with an error, connections that failed. */
    static Result read(String output) {
        String[] counts = output.lines()
                .filter(line -> line.startsWith(ANSWER))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk failed: " + output))
                .substring(ANSWER.length())
                .split(" ");
        if (!counts[2].equals("0") || !counts[3].equals("0")) {
            throw new IllegalStateException(counts[2] + " answers with an error, " + counts[3] + " without an answer");
        }
        return new Result(Long.parseLong(counts[0]), Duration.ofNanos(1_000 * Long.parseLong(counts[1])));
    }
}
