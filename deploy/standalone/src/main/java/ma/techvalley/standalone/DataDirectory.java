package ma.techvalley.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ma.techvalley.identity.state.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** The directory of one platform, locked while it runs: a second one on the same files would destroy both. */
final class DataDirectory implements AutoCloseable {
    private static final String DEMO = "demo";
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StartFailure if it cannot be written or another platform has it */
    static DataDirectory open(Path path) {
        try {
            // One that is there already may be somebody's mount: its rights are theirs to decide.
            if (!Files.isDirectory(path)) {
                OwnerOnly.directory(path);
            }
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("Another platform runs on " + path + ". Stop it, or choose another --data DIR.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException unusable) {
            throw new StartFailure(
                    "Cannot use " + path + ": " + unusable.getMessage() + ". Choose another --data DIR.");
        }
    }

    Path broker() {
        return path.resolve("broker");
    }

    Path store() {
        return path.resolve("store.mv");
    }

    Path log() {
        return path.resolve("platform.log");
    }

    /** Keys, accounts and, for its owner's eyes, the passwords that were generated. */
    Path identity() {
        return path.resolve("identity");
    }

    /** What the gateway refused. */
    Path refusals() {
        return path.resolve("refusals");
    }

    /** Whether it is a place to try things: decided when the directory is new, and remembered. */
    boolean isDemo(boolean asked) {
        return !decision(asked).equals("none");
    }

    /** Whether demo data is still to be loaded: decided when the directory is new, and remembered. */
    boolean wantsDemo(boolean asked) {
        return decision(asked).equals("wanted");
    }

    private String decision(boolean asked) {
        try {
            Path decision = path.resolve(DEMO);
            if (!Files.exists(decision)) {
                Files.writeString(decision, asked ? "wanted" : "none");
            }
            return Files.readString(decision);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void demoIsLoaded() {
        try {
            Files.writeString(path.resolve(DEMO), "loaded");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
