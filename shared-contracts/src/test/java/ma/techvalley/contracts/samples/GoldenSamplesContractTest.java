package ma.techvalley.contracts.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.EventType;
import ma.techvalley.contracts.generation.EventSchemas;
import ma.techvalley.contracts.generation.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenSamplesContractTest {
    static Stream<GoldenSample> samples() {
        return GoldenSamples.all();
    }

    static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasASchemaAFullSampleAndAMinimalOne(EventType type) {
        assertThat(getClass().getResource("/" + EventSchemas.file(type))).isNotNull();
        assertThat(properties(GoldenSamples.of(type, "full").value()))
                .isGreaterThanOrEqualTo(
                        properties(GoldenSamples.of(type, "minimal").value()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsTheTypeItsFolderSaysAndIsStillKnown(GoldenSample sample) {
        assertThat(sample.event().header().type().name()).isEqualTo(sample.type());
        assertThat(sample.event().change())
                .isInstanceOf(sample.event().header().type().change());
        assertThat(sample.event().state())
                .isInstanceOf(sample.event().header().type().state());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aProducerEmitsItHeaderByHeader(GoldenSample sample) {
        Event event = sample.event();

        var produced =
                EventRecords.write(event.header(), event.sequence(), EventJson.write(event.change(), event.state()));

        assertThat(GoldenSample.contentOf(produced)).isEqualTo(sample.content());
        assertThat(produced.topic()).isEqualTo(event.header().type().topic().topicName());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCurrentSchemaAcceptsIt(GoldenSample sample) {
        EventType type = EventCatalog.named(sample.type()).orElseThrow();

        assertThat(Schemas.errors(Schemas.compiled(EventSchemas.of(type)), sample.value()))
                .isEmpty();
    }

    /** An example with an address would invite the real thing. */
    @ParameterizedTest
    @MethodSource("samples")
    void itHoldsNothingThatLooksLikeAnAddressOrATelephoneNumber(GoldenSample sample) {
        assertThat(sample.content().toString()).doesNotContain("@").doesNotContainPattern("\\+212|\"0[5-7][0-9]{8}\"");
    }

    private static int properties(JsonNode tree) {
        return tree.size()
                + tree.valueStream()
                        .mapToInt(GoldenSamplesContractTest::properties)
                        .sum();
    }
}
