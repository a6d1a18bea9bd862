package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What was changed since the store's last commit, written down before anybody hears of it. A commit writes every page that a change
 * touched, a frame of this log the change alone. A frame is its length, the checksum (CRC-32C) of its content, and the content: whole
 * changes, each the map's name, the key, and the value unless it was removed.
 */
final class ChangeLog implements Changes {
    static final int HEADER = 2 * Integer.BYTES;
    private static final int KEPT_BUFFER = 1 << 20;

    private final LogFiles files;
    private WriteBuffer frame = new WriteBuffer();
    private FileChannel channel;
    private long number;
    private volatile long bytes;
    private volatile boolean needsCommit;

    /** Goes on in the file of that number, which must be a new one. */
    ChangeLog(LogFiles files, long number) {
        this.files = files;
        this.number = number;
        this.channel = open(number);
        startFrame();
    }

    private FileChannel open(long file) {
        try {
            return FileChannel.open(files.of(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startFrame() {
        frame = frame.capacity() > KEPT_BUFFER ? new WriteBuffer() : frame.clear();
        frame.putLong(0);
    }

    @Override
    public synchronized <V> void changed(MVMap<KeyValue, V> map, KeyValue key, @Nullable V value) {
        LogRecord.write(frame, map, key, value);
    }

    /** No frame can tell of that: the store has to commit. */
    @Override
    public void reshaped() {
        needsCommit = true;
    }

    /** Whether only a commit of the store can save what was changed. */
    boolean needsCommit() {
        return needsCommit;
    }

    /** Hands what was changed to the operating system, as one frame. No change may be under way. */
    synchronized void flush() {
        int end = frame.position();
        if (end == HEADER) {
            return;
        }
        ByteBuffer whole = frame.getBuffer().duplicate().flip();
        whole.putInt(0, end - HEADER).putInt(Integer.BYTES, checksum(whole.slice(HEADER, end - HEADER)));
        try {
            while (whole.hasRemaining()) {
                channel.write(whole);
            }
        } catch (IOException e) {
            // Half a frame may be there now, and whatever followed it would be lost.
            needsCommit = true;
            throw new UncheckedIOException(e);
        }
        bytes += end;
        startFrame();
    }

    /** CRC-32C of what remains in the buffer. */
    static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Of the file at hand. */
    long bytes() {
        return bytes;
    }

    /** The number that the next file will have. */
    synchronized long next() {
        return number + 1;
    }

    /** Goes on in the next file. What was changed and not flushed is in the store's commit, so it is forgotten. */
    synchronized void turn() {
        // Nobody will read the file at hand again, so if there is no next one only another commit saves what follows.
        needsCommit = true;
        FileChannel full = channel;
        channel = open(number + 1);
        number++;
        bytes = 0;
        needsCommit = false;
        startFrame();
        closed(full);
    }

    /** Removes the files before the one at hand: nobody needs them once the store's commit is on the disk. */
    synchronized void forgetEarlier() {
        files.removeBefore(number);
    }

    private static void closed(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
