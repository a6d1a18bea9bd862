package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README that says which test proves which article. */
class LawTableTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ARTICLES =
            Pattern.compile("[Aa]rticles? (\\d+(?:-\\d)?(?:(?:, | and | to )\\d+(?:-\\d)?)*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d)?");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void hasARowForEveryArticleThatTheSourcesName() {
        Set<String> named = files(MAIN).stream()
                .flatMap(file -> articles(read(file)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(rows().stream().flatMap(row -> articles(row.split("\\|")[1])).collect(Collectors.toSet()))
                .containsAll(named);
    }

    @Test
    void namesATestInEveryRowAndOnlyTestsThatThereAre() {
        Set<String> tests = files(TESTS).stream()
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

    private static Stream<String> articles(String text) {
        return ARTICLES.matcher(text.replaceAll("\\s+(?:\\* )?", " "))
                .results()
                .flatMap(found -> NUMBER.matcher(found.group(1)).results())
                .map(MatchResult::group);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
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
