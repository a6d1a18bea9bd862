package ma.techvalley.gateway;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A client of server-sent events on a plain socket. */
final class EventStream implements AutoCloseable {
    private final Socket socket;
    private final List<String> headers = new ArrayList<>();
    private final BufferedReader lines;

    /** Opens a stream; one that a client has left is free again only when the gateway has next written to it. */
    static EventStream open(URI uri, @Nullable String lastEventId) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> new EventStream(uri, lastEventId), _ -> true);
    }

    EventStream(URI uri, @Nullable String lastEventId) throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
        String resume = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        socket.getOutputStream()
                .write(("GET " + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                                + " HTTP/1.1\r\nHost: gateway\r\nAccept: text/event-stream\r\n" + resume + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream in = new BufferedInputStream(socket.getInputStream());
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            socket.close();
            throw new IOException("No stream: " + status);
        }
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header);
        }
        lines = new BufferedReader(new InputStreamReader(new Chunks(in), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The stream has ended");
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    /** What is in the chunks (RFC 9112, section 7.1). */
    private static final class Chunks extends InputStream {
        private final InputStream in;
        private int left;

        private Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                String size = line(in);
                left = Integer.parseInt(size.isEmpty() ? line(in) : size, 16);
                if (left == 0) {
                    return -1;
                }
            }
            int read = in.read(target, offset, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    /** As they came, {@code Name: value}. */
    List<String> headers() {
        return headers;
    }

    /** The next event with its id, event and data; comments and retry hints are skipped. */
    Map<String, String> next() throws IOException {
        Map<String, String> event = new LinkedHashMap<>();
        while (true) {
            String line = line();
            int colon = line.indexOf(": ");
            if (line.isEmpty() && event.containsKey("event")) {
                return event;
            }
            if (line.startsWith("id: ") || line.startsWith("event: ") || line.startsWith("data: ")) {
                event.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
    }

    /** Waits for a comment, which is how a silent stream shows that it lives; returns the id from which to go on. */
    String awaitHeartbeat() throws IOException {
        while (!line().equals(": alive")) {
            // something else
        }
        return line().substring("id: ".length());
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("The stream has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
