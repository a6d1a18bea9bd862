package ma.techvalley.bench.running;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ma.techvalley.bench.load.Connection;
import ma.techvalley.bench.load.Connections;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the answer to a write until the gateway's memory has it: the next request carries the write's {@code Consistency-Token},
 * and is answered once it does. Open loop: writes start at their intended times, whatever the earlier ones do.
 */
public final class WriteVisibility {
    private final URI gateway;
    private final int perSecond;
    private final String authorization;
    private @Nullable BenchSpaces spaces;

    /** @param token of somebody who operates the park of the bench */
    public WriteVisibility(URI gateway, int perSecond, String token) {
        this.gateway = gateway;
        this.perSecond = perSecond;
        this.authorization = "Authorization: Bearer " + token + "\r\n";
    }

    private record Write(String path, String description) {}

    /**
     * Writes more and more often, and as often as asked from half the time on: on a platform that was just started a write takes many
     * times what it takes later, and at the whole rate the gateway would refuse what is too much at once.
     *
     * @throws IllegalStateException as {@link #run} does
     */
    public void warmUp(Duration duration) throws IOException, InterruptedException {
        Pacing pacing = new Pacing(perSecond, duration.dividedBy(2));
        run(pacing, pacing.writes(duration));
    }

    /**
     * Nanoseconds from answer to answer.
     *
     * @throws IllegalStateException if a write or the read after it was not answered with 200, or another read still saw the version
     *     before; the message counts what happened instead
     */
    public Histogram run(Duration duration) throws IOException, InterruptedException {
        Pacing pacing = new Pacing(perSecond, Duration.ZERO);
        return run(pacing, pacing.writes(duration));
    }

    private Histogram run(Pacing pacing, long writes) throws IOException, InterruptedException {
        Histogram nanos = new ConcurrentHistogram(3);
        Map<String, Integer> faults = new ConcurrentSkipListMap<>();
        try (Connections connections = new Connections(gateway)) {
            BenchSpaces written = spaces(connections);
            try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
                long first = Instant.now().toEpochMilli();
                long start = System.nanoTime();
                for (long write = 0; write < writes; write++) {
                    TimeUnit.NANOSECONDS.sleep(start + pacing.nanos(write) - System.nanoTime());
                    String path = written.path(write);
                    String description = BenchSpaces.description(first + write);
                    writers.execute(() -> fault(connections, new Write(path, description), nanos)
                            .ifPresent(fault -> faults.merge(fault, 1, Integer::sum)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("writes and the reads after them went wrong: " + faults);
        }
        return nanos;
    }

    /** Made once, since making them is not what is measured. */
    private BenchSpaces spaces(Connections connections) throws IOException {
        BenchSpaces made = spaces == null ? new BenchSpaces(connections, authorization) : spaces;
        spaces = made;
        return made;
    }

    private Optional<String> fault(Connections connections, Write write, Histogram nanos) {
        try {
            return connections.use(connection -> {
                Connection.Answer written = connection.send("PUT", write.path(), authorization, write.description());
                if (written.status() != 200) {
                    return Optional.of("write answered " + written.status() + reason(written));
                }
                long acknowledged = System.nanoTime();
                Connection.Answer read = connection.get(
                        "/api/v1/office-spaces?park=bench-park&limit=1",
                        "Consistency-Token: " + written.header("consistency-token") + "\r\n");
                nanos.recordValue(System.nanoTime() - acknowledged);
                if (read.status() != 200) {
                    return Optional.of("read answered " + read.status() + reason(read));
                }
                Connection.Answer seen = connection.get(write.path(), "");
                return version(seen) < version(written) ? Optional.of("read of the version before") : Optional.empty();
            });
        } catch (IOException | NumberFormatException unanswered) {
            return Optional.of(unanswered.toString());
        }
    }

    /** Why, without what differs from one refusal to the next. */
    private static String reason(Connection.Answer refused) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(refused.problem());
            return ": %s. %s"
                    .formatted(
                            problem.path("title").asString(""),
                            problem.path("detail").asString(""));
        } catch (JacksonException noProblem) {
            return "";
        }
    }

    /** What follows the @ of the token that every answer about one resource carries. */
    private static long version(Connection.Answer answer) {
        String token = answer.header("consistency-token");
        return Long.parseLong(token.substring(token.indexOf('@') + 1));
    }
}
