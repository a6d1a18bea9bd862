package ma.techvalley.contracts.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ma.techvalley.contracts.EventJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiIsCurrentTest {
    private static final Path FILE = Path.of("src/main/resources/contracts/asyncapi.json");
    private static final Schema ASYNC_API = Schemas.compiled(EventJson.mapper()
            .readTree(AsyncApiIsCurrentTest.class.getResourceAsStream("/asyncapi/asyncapi-3.0.0.schema.json")));

    private final ObjectNode document = AsyncApiDocument.generate();

    @Test
    void theCommittedDocumentIsWhatTheCatalogGives() {
        Committed.check(FILE, document);
    }

    @Test
    void itIsValidByAsyncApisOwnSchema() {
        assertThat(Schemas.errors(ASYNC_API, document)).isEmpty();
    }

    @Test
    void aPlantedMistakeIsFound() {
        document.withObject("channels").withObject("zones").put("adress", "misspelt");

        assertThat(Schemas.errors(ASYNC_API, document)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> references = document.findValuesAsString("$ref").stream().collect(Collectors.toSet());

        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void everyExampleIsValidByThePayloadAndTheHeadersItIllustrates() {
        document.at("/components/messages").properties().forEach(named -> {
            JsonNode message = named.getValue();
            JsonNode example = message.at("/examples/0");
            assertThat(Schemas.errors(half(message, "payload"), example.get("payload")))
                    .as(named.getKey())
                    .isEmpty();
            assertThat(Schemas.errors(half(message, "headers"), example.get("headers")))
                    .as(named.getKey())
                    .isEmpty();
        });
    }

    @Test
    void theHeadersOfAnotherTypeAreRefused() {
        var messages = StreamSupport.stream(document.at("/components/messages").spliterator(), false)
                .toList();

        assertThat(Schemas.errors(
                        half(messages.getFirst(), "headers"), messages.getLast().at("/examples/0/headers")))
                .isNotEmpty();
    }

    /** One half of a message as a schema of its own, with the definitions it refers to. */
    private Schema half(JsonNode message, String half) {
        ObjectNode schema = EventJson.mapper().createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.putArray("allOf").add(message.get(half));
        schema.putObject("components").set("schemas", document.at("/components/schemas"));
        return Schemas.compiled(schema);
    }
}
