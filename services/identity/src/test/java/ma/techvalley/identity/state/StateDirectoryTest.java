package ma.techvalley.identity.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {
    @TempDir
    private Path parent;

    @Test
    void readsWhatItWrote() {
        try (StateDirectory directory = StateDirectory.open(parent.resolve("a/b"))) {
            assertThat(directory.read("file")).isEmpty();
            directory.write("file", "one");
            directory.write("file", "two");
            assertThat(directory.read("file")).contains("two");
        }
    }

    @Test
    void takesRightsAwayThatOthersHad() throws IOException {
        Path path = Files.createDirectory(
                parent.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path file = Files.writeString(path.resolve("file"), "by hand");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        try (StateDirectory directory = StateDirectory.open(path)) {
            assertThat(directory.read("file")).contains("by hand");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isLockedWhileItIsOpen() {
        try (StateDirectory first = StateDirectory.open(parent)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> StateDirectory.open(parent))
                    .withMessageContaining("Another identity service");
            assertThat(first.file("lock")).exists();
        }
        StateDirectory.open(parent).close();
    }

    @Test
    void saysWhatToDoWhenItCannotBeWritten() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatIllegalStateException()
                .isThrownBy(() -> StateDirectory.open(file))
                .withMessageContaining("Choose another techvalley.identity.directory");
    }
}
