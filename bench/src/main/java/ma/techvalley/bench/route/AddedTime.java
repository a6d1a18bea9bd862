package ma.techvalley.bench.route;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import ma.techvalley.bench.load.Connection;
import org.HdrHistogram.Histogram;

/** What a proxy adds to a write: one connection to it and one to the service send by turns, so that whatever else goes on meets both alike. */
record AddedTime(String path, String authorization, String json) {
    private static final int TRIED = 20;

    /**
     * Sends some before anything is timed.
     *
     * @throws IllegalStateException if any is not accepted
     */
    void tryOut(URI server) throws IOException {
        try (Connection connection = new Connection(server)) {
            for (int write = 0; write < TRIED; write++) {
                write(connection);
            }
        }
    }

    /** Difference of the medians, in ms. */
    double millis(URI service, URI proxy, Duration length) throws IOException {
        Histogram straight = new Histogram(3);
        Histogram through = new Histogram(3);
        long end = System.nanoTime() + length.toNanos();
        try (Connection first = new Connection(service);
                Connection second = new Connection(proxy)) {
            while (System.nanoTime() < end) {
                straight.recordValue(write(first));
                through.recordValue(write(second));
            }
        }
        return (through.getValueAtPercentile(50) - straight.getValueAtPercentile(50)) / 1e6;
    }

    private long write(Connection connection) throws IOException {
        long start = System.nanoTime();
        int status = connection
                .send("PUT", path, "Authorization: " + authorization + "\r\n", json)
                .status();
        long taken = System.nanoTime() - start;
        if (status != 200) {
            throw new IllegalStateException("status " + status + " for a write");
        }
        return taken;
    }
}
