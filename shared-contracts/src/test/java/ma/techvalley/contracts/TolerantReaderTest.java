package ma.techvalley.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ma.techvalley.contracts.generation.EventSchemas;
import ma.techvalley.contracts.generation.Schemas;
import ma.techvalley.contracts.samples.GoldenSample;
import ma.techvalley.contracts.samples.GoldenSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader takes what the schema takes: more than it knows, and nothing less than it needs. */
class TolerantReaderTest {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static Stream<GoldenSample> samples() {
        return GoldenSamples.all();
    }

    static Stream<GoldenSample> fullSamples() {
        return samples().filter(sample -> sample.kind().equals("full"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void skipsWhatANewerProducerAddedInAnyObject(GoldenSample sample) {
        ObjectNode newer = sample.value().deepCopy();
        objects(newer).forEach(object -> object.putObject("addedLater").put("x", 1));

        Event read = EventRecords.read(sample.consumed(bytes(newer))).orElseThrow();

        assertThat(read).isEqualTo(sample.event());
        assertThat(Schemas.errors(schema(sample), newer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesExactlyWhatTheSchemaRefusesWhenAPropertyIsMissing(GoldenSample sample) {
        ObjectNode value = sample.value().deepCopy();
        for (ObjectNode object : objects(value)) {
            for (String property : List.copyOf(object.propertyNames())) {
                JsonNode removed = object.remove(property);
                assertReaderAndSchemaAgree(sample, value, "without " + property);
                object.set(property, removed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullSamples")
    void refusesExactlyWhatTheSchemaRefusesWhenAPropertyIsOfAnotherKind(GoldenSample sample) {
        ObjectNode value = sample.value().deepCopy();
        List<JsonNode> kinds = List.of(
                EventJson.mapper().readTree("[[]]"),
                EventJson.mapper().readTree("{}"),
                EventJson.mapper().readTree("1.5"),
                EventJson.mapper().readTree("7"),
                EventJson.mapper().readTree("\"\""),
                EventJson.mapper().readTree("true"));
        for (ObjectNode object : objects(value)) {
            for (String property : List.copyOf(object.propertyNames())) {
                JsonNode right = object.get(property);
                for (JsonNode kind : kinds) {
                    object.set(property, kind);
                    assertReaderAndSchemaAgree(sample, value, property + " = " + kind);
                }
                object.set(property, right);
            }
        }
    }

    private static void assertReaderAndSchemaAgree(GoldenSample sample, JsonNode value, String what) {
        boolean valid = Schemas.errors(schema(sample), value).isEmpty();
        Throwable refusal = catchThrowable(() -> EventRecords.read(sample.consumed(bytes(value))));
        if (valid) {
            assertThat(refusal).as(what).isNull();
        } else {
            assertThat(refusal).as(what).isInstanceOf(MalformedEvent.class);
        }
    }

    private static Schema schema(GoldenSample sample) {
        return SCHEMAS.computeIfAbsent(
                sample.type(),
                type -> Schemas.compiled(
                        EventSchemas.of(EventCatalog.named(type).orElseThrow())));
    }

    private static byte[] bytes(JsonNode value) {
        return EventJson.mapper().writeValueAsBytes(value);
    }

    /** All objects but those whose keys are data. */
    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> found = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            found.add(object);
        }
        tree.properties().stream()
                .filter(property -> !(property.getKey().equals("segments")
                        && property.getValue().isObject()))
                .forEach(property -> found.addAll(objects(property.getValue())));
        if (tree.isArray()) {
            tree.forEach(item -> found.addAll(objects(item)));
        }
        return found;
    }
}
