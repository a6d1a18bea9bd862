package ma.techvalley.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generated files that are committed, so that a change of a contract shows in a review; {@code -Dregenerate=true} writes them. */
public final class Committed {
    /** What to run after a change. */
    public static final String COMMAND = "mvn -f shared-contracts/pom.xml test -Dtest='*CurrentTest' -Dregenerate=true";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT))
            .build();

    private Committed() {}

    /** Whether this run writes instead of comparing. */
    public static boolean isRegenerating() {
        return Boolean.getBoolean("regenerate");
    }

    /** Fails where the file is not what the code gives now. */
    public static void check(Path file, JsonNode current) {
        check(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(current) + "\n");
    }

    /** Fails where the file is not what the code gives now. */
    public static void check(Path file, String current) {
        if (isRegenerating()) {
            write(file, current);
        }
        assertThat(file)
                .as("%s is generated; run: %s", file, COMMAND)
                .exists()
                .content()
                .isEqualTo(current);
    }

    /** The file as text. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
