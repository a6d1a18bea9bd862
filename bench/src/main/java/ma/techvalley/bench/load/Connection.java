package ma.techvalley.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One keep-alive connection: as little work as a client can do, since it shares the cores with what it measures. */
public final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final String host;
    private boolean closing;

    public Connection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        host = server.getAuthority();
    }

    /**
     * What came back.
     *
     * @param problem the body of a refusal; any other was read and dropped
     */
    public record Answer(int status, Map<String, String> headers, String problem) {
        /** @param name in lower case */
        public String header(String name) {
            return Objects.requireNonNullElse(headers.get(name), "");
        }
    }

    /** @param headers lines that end with CRLF, or nothing */
    public Answer get(String path, String headers) throws IOException {
        return exchange(
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n" + headers + "\r\n");
    }

    /** @param headers lines that end with CRLF, or nothing */
    public Answer send(String method, String path, String headers, String json) throws IOException {
        return exchange(method + " " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n" + headers + "\r\n" + json);
    }

    private Answer exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().substring(9, 12));
        Map<String, String> headers = new HashMap<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        String problem = "";
        if (headers.containsKey("transfer-encoding")) {
            readChunks();
        } else {
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            if (status < 400) {
                in.skipNBytes(length);
            } else {
                problem = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            }
        }
        closing = headers.getOrDefault("connection", "").equalsIgnoreCase("close");
        return new Answer(status, headers, problem);
    }

    /** Whether the server has said that it closes it (RFC 9112, section 9.6). */
    boolean isClosing() {
        return closing;
    }

    private void readChunks() throws IOException {
        for (long size = chunkSize(); size > 0; size = chunkSize()) {
            in.skipNBytes(size + 2);
        }
        line();
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
