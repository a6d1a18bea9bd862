package ma.techvalley.kit.web.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import ma.techvalley.kit.web.trace.Correlation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request whose body is in memory, and which passes our correlation id on to whatever proxies it. A {@code Content-Type} with a
 * wildcard, at which Spring's own reading of headers fails, is an unknown one (RFC 9110, section 8.3).
 */
final class ReadRequest extends HttpServletRequestWrapper {
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final byte[] body;

    ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        request.setAttribute(Fingerprint.BODY, body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new InMemory(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String getContentType() {
        String type = super.getContentType();
        return type != null && type.contains("*") ? UNKNOWN_TYPE : type;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            return getContentType();
        }
        return isCorrelation(name) ? Correlation.of(this).id() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) && UNKNOWN_TYPE.equals(getContentType())) {
            return Collections.enumeration(Collections.singleton(UNKNOWN_TYPE));
        }
        return isCorrelation(name)
                ? Collections.enumeration(
                        Collections.singleton(Correlation.of(this).id()))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = Collections.list(super.getHeaderNames());
        names.removeIf(ReadRequest::isCorrelation);
        names.add(Correlation.HEADER);
        return Collections.enumeration(names);
    }

    private static boolean isCorrelation(String name) {
        return Correlation.HEADER.equalsIgnoreCase(name);
    }

    private static final class InMemory extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        InMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is in memory already; read it.");
        }
    }
}
