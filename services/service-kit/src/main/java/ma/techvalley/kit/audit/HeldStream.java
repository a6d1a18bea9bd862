package ma.techvalley.kit.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** The stream of a held answer: it neither flushes nor closes before that is recorded. */
final class HeldStream extends ServletOutputStream {
    private final HeldAnswer answer;
    private final ServletOutputStream stream;

    HeldStream(HeldAnswer answer, ServletOutputStream stream) {
        this.answer = answer;
        this.stream = stream;
    }

    @Override
    public void write(int one) throws IOException {
        answer.grow(1);
        stream.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        answer.grow(length);
        stream.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (answer.isRecorded()) {
            stream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (answer.isRecorded()) {
            stream.close();
        }
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        stream.setWriteListener(listener);
    }
}
