package ma.techvalley.identity.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that nobody but their owner can open, from the moment they exist. On Windows the user's profile does that. */
public final class OwnerOnly {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes it, with those above it, or takes the rights of others away. */
    public static void directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, attributes("rwx------"));
        }
        restrict(path, "rwx------");
    }

    static void file(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path, attributes("rw-------"));
        }
        restrict(path, "rw-------");
    }

    /** A move survives a power failure only when its directory is on the disk too; Windows cannot open one. */
    static void sync(Path directory) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void restrict(Path path, String mode) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static FileAttribute<?>[] attributes(String mode) {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
