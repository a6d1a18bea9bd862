package ma.techvalley.gateway.rates;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** An answer that has to be taken within a time; looked at before each part, so one part may still be under way for longer. */
public final class TimedOutput extends OutputStream {
    private final OutputStream client;
    private final Duration limit;
    private final Patience patience;
    private long waited;

    public TimedOutput(OutputStream client, Duration limit) {
        this.client = client;
        this.limit = limit;
        this.patience = new Patience(limit);
    }

    /** Whether more than half of the time was spent waiting for the client. */
    public boolean isWaitedFor() {
        return waited > limit.toNanos() / 2;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        patience.check();
        long begin = System.nanoTime();
        client.write(bytes, offset, length);
        waited += System.nanoTime() - begin;
    }

    @Override
    public void flush() throws IOException {
        long begin = System.nanoTime();
        client.flush();
        waited += System.nanoTime() - begin;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
