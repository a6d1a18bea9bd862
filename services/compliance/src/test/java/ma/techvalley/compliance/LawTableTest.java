package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README that says which test proves which article. */
class LawTableTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void hasARowForEveryPlaceThatTheSourcesAndTheirTablesCite() {
        Set<String> cited = files(MAIN, ".java", ".csv").stream()
                .flatMap(file -> Citations.of(read(file)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cited)
                .hasSizeGreaterThan(30)
                .contains("law 8", "decree 28", "rules 50", "deliberation 465-2013", "form F118");
        assertThat(rows().stream()
                        .flatMap(row -> Citations.of(row.split("\\|")[1]))
                        .collect(Collectors.toSet()))
                .containsAll(cited);
    }

    @Test
    void namesATestInEveryRowAndOnlyTestsThatThereAre() {
        Set<String> tests = files(TESTS, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(TEST.matcher(row)
                                .results()
                                .map(found -> found.group(1))
                                .toList())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    private static List<String> rows() {
        String readme = read(Path.of("README.md"));
        int start = readme.indexOf("## Law to rule to test");
        return readme.substring(start, readme.indexOf("\n## ", start + 1))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| text "))
                .toList();
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
