package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.compliance.drafts.DraftStage;
import ma.techvalley.compliance.drafts.DraftStages;
import ma.techvalley.compliance.filings.Stages.Edge;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.junit.jupiter.api.Test;

/** The README's diagram and table are what {@link Stages} gives; {@code -Dregenerate=true} writes them anew. */
class StagesAreCurrentTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern MARKED = Pattern.compile("(<!-- stages -->\n).*?(<!-- /stages -->)", Pattern.DOTALL);

    @Test
    void areDrawnAsTheyAre() throws IOException {
        Matcher marked = MARKED.matcher(Files.readString(README));
        assertThat(marked.find()).as("markers").isTrue();

        String current = marked.replaceFirst("$1" + Matcher.quoteReplacement(diagram() + "\n" + table()) + "$2");
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(README, current);
        }
        assertThat(README).hasContent(current);
    }

    private static String diagram() {
        // What only its words can change in is left by nothing.
        Set<Stage> left = Stages.EDGES.stream()
                .filter(edge -> edge.stage() != edge.next())
                .map(Edge::stage)
                .collect(Collectors.toSet());
        Stream<String> steps = Stages.EDGES.stream()
                .map(edge -> "%s --> %s: %s".formatted(edge.stage(), edge.next(), words(edge.command())));
        Stream<String> ends = Stages.EDGES.stream()
                .map(Edge::next)
                .distinct()
                .filter(stage -> !left.contains(stage))
                .map(stage -> stage + " --> [*]");
        return Stream.of(
                        Stream.of("[*] --> %s: start".formatted(DraftStage.DRAFT)),
                        DraftStages.EDGES.stream()
                                .map(edge -> "%s --> %s: %s"
                                        .formatted(
                                                edge.stage(),
                                                edge.next() == DraftStage.DISCARDED ? "[*]" : edge.next(),
                                                words(edge.command()))),
                        Stream.of("[*] --> %s: submit".formatted(Stages.FIRST)),
                        steps,
                        ends)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n    ", "```mermaid\nstateDiagram-v2\n    ", "\n```\n"));
    }

    private static String table() {
        Stream<String> drafts = DraftStages.EDGES.stream()
                .map(edge -> "| %s | %s | %s | the filer |  |\n"
                        .formatted(edge.stage(), words(edge.command()), edge.next()));
        Stream<String> filings = Stages.EDGES.stream()
                .map(edge -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                edge.stage(),
                                words(edge.command()),
                                edge.next(),
                                edge.who().words(),
                                edge.text()));
        return Stream.concat(drafts, filings)
                .collect(Collectors.joining(
                        "", "| stage | command | next | who may | text |\n|---|---|---|---|---|\n", ""));
    }

    private static String words(Enum<?> command) {
        return command.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
