package ma.techvalley.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Brings a store up to what its logs say, which a killed process left. */
final class Recovery {
    /** Tells with each commit from which log on it has not seen the changes. */
    private static final String FROM = "from";

    private final MVStore store;
    private final LogFiles files;

    Recovery(MVStore store, LogFiles files) {
        this.store = store;
        this.files = files;
    }

    private static MVMap<String, Long> notes(MVStore store) {
        return store.openMap("changelog");
    }

    /** Takes effect with the commit that follows. */
    static void startAt(MVStore store, long number) {
        notes(store).put(FROM, number);
    }

    /** A log to go on with: all earlier ones are in the store and gone. */
    ChangeLog recovered() {
        long from = notes(store).getOrDefault(FROM, 1L);
        SortedMap<Long, Path> logs = files.all().tailMap(from);
        StoreMaps maps = new StoreMaps(store, Changes.unheard());
        logs.forEach((number, log) -> replay(log, maps, number.equals(logs.lastKey())));
        long next = logs.isEmpty() ? from : logs.lastKey() + 1;
        startAt(store, next);
        store.commit();
        store.sync();
        files.removeBefore(next);
        return new ChangeLog(files, next);
    }

    /**
     * A frame that is not whole was being written when the process was killed: nobody was told of it, and nothing follows it.
     *
     * @throws IllegalStateException if one is not whole although others followed
     */
    private static void replay(Path log, StoreMaps maps, boolean last) {
        ByteBuffer content = read(log);
        boolean whole = true;
        while (whole && content.hasRemaining()) {
            ByteBuffer frame = frame(content);
            whole = frame.hasRemaining();
            while (frame.hasRemaining()) {
                LogRecord.replay(frame, maps);
            }
        }
        if (!whole && !last) {
            throw new IllegalStateException(log + " is damaged, so what follows it cannot be trusted");
        }
    }

    /** The content of the next frame, nothing if it is not whole. */
    private static ByteBuffer frame(ByteBuffer log) {
        if (log.remaining() < ChangeLog.HEADER) {
            return ByteBuffer.allocate(0);
        }
        int length = log.getInt();
        int checksum = log.getInt();
        if (length < 0 || length > log.remaining()) {
            return ByteBuffer.allocate(0);
        }
        ByteBuffer content = log.slice(log.position(), length);
        log.position(log.position() + length);
        return ChangeLog.checksum(content.duplicate()) == checksum ? content : ByteBuffer.allocate(0);
    }

    private static ByteBuffer read(Path log) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
