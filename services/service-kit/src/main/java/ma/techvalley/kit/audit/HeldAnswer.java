package ma.techvalley.kit.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.IntConsumer;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer of which nothing leaves before it is recorded. A small one stays in the server's own buffer until then, whoever
 * flushes it; of a larger one, recording comes before the first part. Its length is not told before either, since Tomcat lets an
 * answer go as soon as it has as many bytes as it was said to have.
 */
final class HeldAnswer extends HttpServletResponseWrapper {
    private enum Stage {
        HELD,
        RECORDED,
        REFUSED
    }

    private static final int UNTOLD = -1;
    private final IntConsumer recording;
    private Stage stage = Stage.HELD;
    private long length;
    private long told = UNTOLD;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    /** @param recording given the status, returns when that is recorded, or throws {@link Unavailable} */
    HeldAnswer(HttpServletResponse response, IntConsumer recording) {
        super(response);
        this.recording = recording;
    }

    /** Records it, if that was not done yet; from then on everything may leave. */
    void release() {
        if (writer != null) {
            writer.flush();
        }
        record(getStatus());
    }

    /** Whether recording has been tried. */
    boolean isDecided() {
        return stage != Stage.HELD;
    }

    boolean isRecorded() {
        return stage == Stage.RECORDED;
    }

    private void record(int status) {
        if (stage == Stage.REFUSED) {
            throw new Unavailable("What is asked here has to be recorded, and cannot be now.");
        }
        if (stage == Stage.HELD) {
            stage = Stage.REFUSED;
            recording.accept(status);
            stage = Stage.RECORDED;
            if (told != UNTOLD) {
                super.setContentLengthLong(told);
            }
        }
    }

    /** A buffer that is exactly full leaves, too. */
    void grow(int more) {
        length += more;
        if (stage != Stage.RECORDED && length >= getBufferSize()) {
            record(getStatus());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new HeldStream(this, super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void setContentLength(int bytes) {
        setContentLengthLong(bytes);
    }

    @Override
    public void setContentLengthLong(long bytes) {
        told = bytes;
        if (isRecorded()) {
            super.setContentLengthLong(bytes);
        }
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            setContentLengthLong(value == null ? UNTOLD : Long.parseLong(value));
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            setContentLengthLong(Long.parseLong(value));
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (isRecorded()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        length = 0;
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        length = 0;
        writer = null;
        stream = null;
        told = UNTOLD;
    }
}
