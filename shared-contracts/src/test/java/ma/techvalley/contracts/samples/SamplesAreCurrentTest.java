package ma.techvalley.contracts.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.techvalley.contracts.generation.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesAreCurrentTest {
    private static final Path FOLDER = Path.of("src/main/resources/samples");

    private final Checksums checksums = new Checksums(FOLDER);

    @Test
    void noCommittedSampleWasEdited() {
        assertThat(checksums.edited())
                .as("edited; records like these are on topics now: restore them, and change the contract instead")
                .isEmpty();
    }

    @Test
    void noCommittedSampleWasRemoved() {
        assertThat(checksums.removed())
                .as("removed; records like these are on topics now: restore them")
                .isEmpty();
    }

    @Test
    void addedSamplesAreListed() {
        Committed.check(FOLDER.resolve("CHECKSUMS"), checksums.completed());
    }

    @Test
    void tellsAnEditFromAnAdditionAndARemoval(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("edited.json"), "1");
        Files.writeString(folder.resolve("removed.json"), "2");
        Files.writeString(folder.resolve("CHECKSUMS"), "");
        String before = new Checksums(folder).completed();
        Files.writeString(folder.resolve("CHECKSUMS"), before);
        Files.writeString(folder.resolve("edited.json"), "1 ");
        Files.delete(folder.resolve("removed.json"));
        Files.writeString(folder.resolve("added.json"), "3");

        Checksums after = new Checksums(folder);

        assertThat(after.edited()).containsExactly("edited.json");
        assertThat(after.removed()).containsExactly("removed.json");
        assertThat(after.added()).containsExactly("added.json");
        assertThat(after.completed()).contains(before.lines().toList()).contains("added.json");
    }
}
