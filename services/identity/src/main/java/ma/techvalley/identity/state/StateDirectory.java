package ma.techvalley.identity.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A directory that one process has for itself as long as it runs. Its files are small and replaced as a whole, but for one that is added to. */
public final class StateDirectory implements AutoCloseable {
    /**
     * What this process has open. The system's lock belongs to the process as a whole, and on POSIX closing any other handle on
     * the file would give it up; so a second attempt must not even open it.
     */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private StateDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws IllegalStateException if another process has it, or it cannot be written */
    public static StateDirectory open(Path path) {
        try {
            OwnerOnly.directory(path);
            Path real = path.toRealPath();
            FileChannel channel = OPEN.add(real) ? locked(real.resolve("lock")) : null;
            if (channel == null) {
                throw new IllegalStateException("Another identity service runs on " + path
                        + ". Stop it, or choose another techvalley.identity.directory.");
            }
            return new StateDirectory(real, channel);
        } catch (IOException unusable) {
            throw new IllegalStateException(
                    "Cannot use " + path + " (" + unusable + "). Choose another techvalley.identity.directory.",
                    unusable);
        }
    }

    /** Where that file is, for messages. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Its text, and from now on only its owner can read it, whoever wrote it; empty if it is not there. */
    public Optional<String> read(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            OwnerOnly.file(file);
            return Optional.of(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    /** All or nothing, and on the disk when it returns: who is killed in between leaves the file as it was. */
    public void write(String name, String text) {
        Path draft = file("." + name + ".new");
        try {
            Files.deleteIfExists(draft);
            OwnerOnly.file(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.sync(path);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file(name), failure);
        }
    }

    /** For what is only added to: a channel to read and write it. */
    public FileChannel append(String name) throws IOException {
        OwnerOnly.file(file(name));
        return FileChannel.open(file(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            OPEN.remove(path);
        }
    }

    /** Null if another process has it. */
    private static @Nullable FileChannel locked(Path file) throws IOException {
        boolean ours = false;
        FileChannel channel = null;
        try {
            OwnerOnly.file(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            ours = channel.tryLock() != null;
            return ours ? channel : null;
        } finally {
            if (!ours) {
                OPEN.remove(Objects.requireNonNull(file.getParent()));
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }
}
