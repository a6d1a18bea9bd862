package ma.techvalley.bench.running;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import ma.techvalley.bench.load.Connection;
import org.HdrHistogram.Histogram;

/**
 * What a token adds to a request: one connection asks the same question with and without one by turns, so that whatever else goes on
 * meets both alike.
 */
final class TokenCost {
    private static final String QUESTION = "/api/v1/office-spaces?limit=1";
    private final URI gateway;
    private final String authorization;

    TokenCost(URI gateway, String token) {
        this.gateway = gateway;
        this.authorization = "Authorization: Bearer " + token + "\r\n";
    }

    record Result(Histogram without, Histogram with) {
        /** Of the medians, in µs. */
        double difference() {
            return (with.getValueAtPercentile(50) - without.getValueAtPercentile(50)) / 1e3;
        }
    }

    Result run(Duration duration) throws IOException {
        Result result = new Result(new Histogram(4), new Histogram(4));
        long end = System.nanoTime() + duration.toNanos();
        try (Connection connection = new Connection(gateway)) {
            while (System.nanoTime() < end) {
                ask(connection, "", result.without());
                ask(connection, authorization, result.with());
            }
        }
        return result;
    }

    private static void ask(Connection connection, String headers, Histogram nanos) throws IOException {
        long start = System.nanoTime();
        int status = connection.get(QUESTION, headers).status();
        nanos.recordValue(System.nanoTime() - start);
        if (status != 200) {
            throw new IllegalStateException("status " + status + " for " + QUESTION);
        }
    }
}
