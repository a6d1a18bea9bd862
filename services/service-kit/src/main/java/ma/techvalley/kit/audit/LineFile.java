package ma.techvalley.kit.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Lines that are only added to, by the one process that has them, readable by its user alone; on the disk when {@link #append} returns. */
final class LineFile implements AutoCloseable {
    private static final char END = '\n';
    private final Path path;
    private final FileChannel channel;
    /** Of another file: POSIX gives a lock up when the process closes any handle on the file, and readers have their own. */
    private final FileChannel lock;
    /** Where the last whole one ends: who reads while another is written does not see half of it. */
    private final AtomicLong whole = new AtomicLong();

    private LineFile(Path path, FileChannel channel, FileChannel lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws IOException if it cannot be written, or another process has it */
    static LineFile open(Path path) throws IOException {
        Path directory = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(directory);
        FileChannel lock = locked(directory.resolve(path.getFileName() + ".lock"));
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        return new LineFile(path, channel, lock);
    }

    /** The last one, empty if there is none. What a crash left of another is cut off: nobody was told that it is there. */
    String last() throws IOException {
        long end = startOfLine(channel.size());
        channel.truncate(end);
        channel.position(end);
        whole.set(end);
        ByteBuffer line = ByteBuffer.allocate((int) (end - startOfLine(end - 1)));
        channel.read(line, end - line.capacity());
        return StandardCharsets.UTF_8.decode(line.flip()).toString();
    }

    void append(List<String> lines) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", lines) + END);
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        whole.addAndGet(length);
    }

    /** Reads lines in order until one is enough. */
    void read(Predicate<String> enough) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            long left = whole.get();
            String line = lines.readLine();
            while (line != null && left > 0 && !enough.test(line)) {
                left -= StandardCharsets.UTF_8.encode(line).remaining() + 1;
                line = lines.readLine();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.close();
    }

    /** Of the line which that position is in. */
    private long startOfLine(long position) throws IOException {
        long start = position;
        ByteBuffer one = ByteBuffer.allocate(1);
        while (start > 0 && (channel.read(one.clear(), start - 1) != 1 || one.get(0) != END)) {
            start--;
        }
        return Math.max(start, 0);
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException thisProcessHasIt) {
            // the same as another process
        }
        channel.close();
        throw new IOException("in use by another process");
    }
}
