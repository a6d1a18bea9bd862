package ma.techvalley.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** By the schema of those who specify OpenAPI, descriptions of bodies included; that the documents are current is for {@code OpenApiIT}s. */
class OpenApiIsValidTest {
    private static final String SPECIFIED = "https://spec.openapis.org/oas/3.1/";
    private static final Path DOCUMENTS = Path.of("../docs");
    private static final Schema OPEN_API = schema();

    static List<Path> documents() throws IOException {
        try (Stream<Path> services = Files.list(DOCUMENTS.resolve("openapi"))) {
            return Stream.concat(Stream.of(DOCUMENTS.resolve("openapi.json")), services)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIs(Path document) throws IOException {
        assertThat(errors(JsonMapper.shared().readTree(Files.readString(document))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyReferenceLeadsSomewhere(Path file) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(Files.readString(file));

        assertThat(document.findValuesAsString("$ref"))
                .hasSizeGreaterThan(5)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "/paths/~1api~1v1~1zones/get, responces, misspelt",
        "/paths/~1api~1v1~1zones/get/parameters/0, in, nowhere",
        "/paths/~1api~1v1~1zones/get/parameters/0/schema, type, strng",
        "/info, title, 1"
    })
    void aPlantedMistakeIsFound(String place, String field, String value) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(Files.readString(DOCUMENTS.resolve("openapi.json")));
        var planted = (ObjectNode) document.at(place);
        planted.set(field, field.equals("title") ? planted.numberNode(1) : planted.stringNode(value));

        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void allDocumentsAreFound() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<String> errors(JsonNode document) {
        return OPEN_API.validate(document).stream().map(Error::toString).toList();
    }

    private static Schema schema() {
        var known = Stream.of("schema", "schema-base", "dialect", "meta")
                .collect(Collectors.toMap(name -> SPECIFIED + name + "/WORK-IN-PROGRESS", OpenApiIsValidTest::text));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(known))
                .getSchema(SchemaLocation.of(SPECIFIED + "schema-base/WORK-IN-PROGRESS"));
    }

    private static String text(String name) {
        try (var file = OpenApiIsValidTest.class.getResourceAsStream("/openapi-3.1/" + name + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
