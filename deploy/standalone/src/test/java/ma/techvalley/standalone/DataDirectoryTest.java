package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the rights there are those of the user's profile")
    void isItsOwnersAloneFromTheFirstMoment() throws IOException {
        Path fresh = directory.resolve("data");
        try (DataDirectory opened = DataDirectory.open(fresh)) {
            assertThat(opened.store()).hasParentRaw(fresh);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isForOnePlatformAtATime() {
        try (DataDirectory first = DataDirectory.open(directory)) {
            assertThat(first.log()).hasParentRaw(directory);
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("--data DIR");
        }
    }
}
