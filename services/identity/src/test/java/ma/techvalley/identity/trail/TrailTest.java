package ma.techvalley.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.identity.state.StateDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {
    private static final Event EVENT = new Event(
            Instant.parse("2026-03-31T08:30:00.123Z"),
            "0c6f8a52",
            "203.0.113.9",
            "POST /login",
            null,
            302,
            Event.Outcome.DONE);

    @TempDir
    private Path directory;

    @Test
    void goesOnWhereItEndedBeforeARestart() throws IOException {
        write(3);
        Files.writeString(file(), "half a li", StandardOpenOption.APPEND);
        write(2);

        assertThat(verify()).startsWith("Sound. Note its end: 5 ");
        assertThat(Files.readAllLines(file())).hasSize(5);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void showsWhatWasChangedTakenOutOrPutIn() throws IOException {
        write(5);
        List<String> lines = Files.readAllLines(file());

        Files.write(file(), changed(lines, lines.get(2).replace("302", "200")));
        assertThat(verify()).isEqualTo("After line 2 something was changed, taken out or put in.");
        Files.write(file(), changed(lines, lines.get(2).replace(" {", "  {")));
        assertThat(verify()).startsWith("After line 2 ");
        Files.write(file(), Stream.of(0, 1, 3, 4).map(lines::get).toList());
        assertThat(verify()).startsWith("After line 2 ");
        Files.write(file(), Stream.of(0, 1, 2, 2, 3, 4).map(lines::get).toList());
        assertThat(verify()).startsWith("After line 3 ");
        Files.write(file(), changed(lines, "nonsense"));
        assertThat(verify()).startsWith("After line 2 ");
    }

    @Test
    void showsThatItsEndWasCutOffToWhoNotedIt() throws IOException {
        write(5);
        String[] noted = verify().substring("Sound. Note its end: ".length()).split(" ");
        assertThat(verify(noted)).startsWith("Sound.");

        Files.write(file(), Files.readAllLines(file()).subList(0, 4));

        assertThat(verify()).startsWith("Sound.");
        assertThat(verify(noted)).isEqualTo("Line 5 is not what was noted, or is gone.");
    }

    @Test
    void isNotContinuedWhereItsLastLineIsDamaged() throws IOException {
        write(2);
        Files.writeString(file(), "nonsense\n", StandardOpenOption.APPEND);

        try (StateDirectory state = StateDirectory.open(directory)) {
            assertThatIllegalStateException().isThrownBy(() -> Trail.in(state)).withMessageContaining("damaged");
        }
    }

    private void write(int events) throws IOException {
        try (StateDirectory state = StateDirectory.open(directory);
                Trail trail = Trail.in(state)) {
            for (int event = 0; event < events; event++) {
                trail.add(EVENT);
            }
        }
    }

    private String verify(String... noted) {
        var out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(directory.toString()));
        arguments.addAll(List.of(noted));
        int status =
                VerifyTrail.run(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        String words = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(status).isEqualTo(words.startsWith("Sound.") ? 0 : 1);
        return words;
    }

    private static List<String> changed(List<String> lines, String third) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(2, third);
        return changed;
    }

    private Path file() {
        return directory.resolve(Trail.FILE);
    }
}
