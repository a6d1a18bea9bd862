package ma.techvalley.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A client of server-sent events on a plain socket. */
final class EventStream implements AutoCloseable {
    private final Socket socket;
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
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if (!line().startsWith("HTTP/1.1 200")) {
            socket.close();
            throw new IOException("No stream");
        }
    }

    /** The next event with its id, event and data; comments and retry hints are skipped, chunk sizes too. */
    Map<String, String> next() throws IOException {
        Map<String, String> event = new LinkedHashMap<>();
        while (true) {
            String line = line();
            int colon = line.indexOf(": ");
            if (line.isEmpty() && event.containsKey("id")) {
                return event;
            }
            if (line.startsWith("id: ") || line.startsWith("event: ") || line.startsWith("data: ")) {
                event.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
    }

    /** Waits for a comment, which is how a silent stream shows that it lives. */
    void awaitHeartbeat() throws IOException {
        while (!line().equals(": alive")) {
            // something else
        }
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
