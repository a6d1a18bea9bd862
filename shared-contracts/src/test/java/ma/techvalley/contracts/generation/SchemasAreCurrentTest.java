package ma.techvalley.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasAreCurrentTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCommittedSchemaIsWhatTheRecordsGive(EventType type) {
        Committed.check(RESOURCES.resolve(EventSchemas.file(type)), EventSchemas.of(type));
    }

    @Test
    void noSchemaIsLeftOfATypeThatIsGone() throws IOException {
        Set<Path> known =
                types().map(EventSchemas::file).map(RESOURCES::resolve).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("contracts"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".schema.json")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }
}
