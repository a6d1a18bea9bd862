package ma.techvalley.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventType;
import ma.techvalley.contracts.Topic;
import org.junit.jupiter.api.Test;

class ReadmeIsCurrentTest {
    private static final Path FILE = Path.of("README.md");

    @Test
    void itsTablesAreWhatTheCatalogGives() {
        String readme = Committed.read(FILE);

        Committed.check(FILE, with(with(readme, "topics", topics()), "events", events()));
    }

    @Test
    void itNamesTheCommandThatRegenerates() {
        assertThat(Committed.read(FILE)).contains(Committed.COMMAND);
    }

    private static String topics() {
        return "| topic | events from | key | dead letters of a consumer |\n|---|---|---|---|\n"
                + Arrays.stream(Topic.values())
                        .map(topic -> "| `%s` | `%s` | aggregate id | `%s` |"
                                .formatted(topic.topicName(), topic.source(), topic.deadLetterTopic("<consumer>")))
                        .collect(Collectors.joining("\n"));
    }

    private static String events() {
        return "| event (`ma.techvalley.…`) | state after it | meaning |\n|---|---|---|\n"
                + EventCatalog.all().stream().map(ReadmeIsCurrentTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(EventType type) {
        return "| `%s` | `%s` | %s |"
                .formatted(
                        type.name().substring("ma.techvalley.".length()),
                        type.state().getSimpleName(),
                        EventSchemas.meaning(type));
    }

    private static String with(String readme, String name, String table) {
        Matcher marked = Pattern.compile("(<!-- " + name + " -->\n).*?(<!-- /" + name + " -->)", Pattern.DOTALL)
                .matcher(readme);
        assertThat(marked.find()).as("markers of %s", name).isTrue();
        return marked.replaceFirst("$1" + Matcher.quoteReplacement(table + "\n") + "$2");
    }
}
