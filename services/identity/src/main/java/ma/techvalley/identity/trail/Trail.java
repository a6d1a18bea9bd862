package ma.techvalley.identity.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import ma.techvalley.identity.state.StateDirectory;

/** The file of events: added to, and nothing else. An event is on the disk when it has been added. */
final class Trail implements AutoCloseable {
    static final String FILE = "trail";
    private final FileChannel channel;
    private Chain chain;
    private long end;

    private Trail(FileChannel channel) throws IOException {
        this.channel = channel;
        this.end = startOfLine(channel.size());
        this.chain = end == 0 ? Chain.START : Chain.endOf(lastLine());
    }

    /** @throws IllegalStateException if it cannot be written, or its last line is damaged */
    static Trail in(StateDirectory directory) {
        try {
            Trail trail = new Trail(directory.append(FILE));
            if (trail.end > 0 && trail.chain.equals(Chain.START)) {
                throw new IllegalStateException(
                        "The last line of " + directory.file(FILE) + " is damaged. Move it away, and keep it.");
            }
            return trail;
        } catch (IOException unusable) {
            throw new IllegalStateException("Cannot use " + directory.file(FILE) + " (" + unusable + ").", unusable);
        }
    }

    /** @throws UncheckedIOException if it is not on the disk */
    synchronized void add(Event event) {
        Chain.Line line = chain.then(event);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.text());
        int size = bytes.remaining();
        try {
            // What a crash or a full disk left of a line: nobody was told that it is there.
            channel.truncate(end);
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        end += size;
        chain = line.end();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private String lastLine() throws IOException {
        long start = startOfLine(end - 1);
        ByteBuffer line = ByteBuffer.allocate((int) (end - 1 - start));
        channel.read(line, start);
        return StandardCharsets.UTF_8.decode(line.flip()).toString();
    }

    /** Of the line which that position is in. */
    private long startOfLine(long position) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long start = position;
        while (start > 0 && (channel.read(one.clear(), start - 1) != 1 || one.get(0) != '\n')) {
            start--;
        }
        return start;
    }
}
