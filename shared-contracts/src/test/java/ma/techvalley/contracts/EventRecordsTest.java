package ma.techvalley.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import ma.techvalley.contracts.samples.GoldenSample;
import ma.techvalley.contracts.samples.GoldenSamples;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecordsTest {
    private final GoldenSample sample = GoldenSamples.of("ma.techvalley.zones.office-space.leased.v1", "full");
    private final ConsumerRecord<String, byte[]> record = sample.consumed();

    @Test
    void skipsATypeItDoesNotKnowWhateverItsValueIs() {
        ConsumerRecord<String, byte[]> unknown = sample.consumed(bytes("not even JSON"));
        replace(unknown, "ce_type", "ma.techvalley.zones.office-space.painted.v1");

        assertThat(EventRecords.read(unknown)).isEmpty();
    }

    @Test
    void skipsTheNextMajorVersionOfATypeItKnows() {
        replace(record, "ce_type", "ma.techvalley.zones.office-space.leased.v2");

        assertThat(EventRecords.read(record)).isEmpty();
    }

    @Test
    void ignoresHeadersThatOthersAdd() {
        record.headers()
                .add("kafka_dlt-original-offset", new byte[] {0, 0, 0, 1})
                .add("x", new byte[0]);

        assertThat(EventRecords.read(record)).contains(sample.event());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_aggregateversion",
                "ce_sequence",
                "ce_correlationid"
            })
    void aMissingOrEmptiedHeaderIsMalformed(String header) {
        record.headers().remove(header);
        assertMalformed();

        record.headers().add(header, null);
        assertMalformed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce_aggregateversion|0",
                "ce_aggregateversion|-1",
                "ce_aggregateversion|1.5",
                "ce_aggregateversion|one",
                "ce_aggregateversion|١",
                "ce_aggregateversion|+1",
                "ce_aggregateversion|9223372036854775808",
                "ce_aggregateversion|''",
                "ce_sequence|0",
                "ce_sequence|first",
                "ce_time|yesterday",
                "ce_time|2026-02-30T00:00:00Z",
                "ce_source|not a uri",
                "ce_specversion|9.9",
                "content-type|application/cloudevents+json",
            })
    void aHeaderThatSaysNothingIsMalformed(String header, String value) {
        replace(record, header, value);

        assertMalformed();
    }

    @Test
    void aTombstoneIsMalformedBecauseNoProducerWritesOne() {
        ConsumerRecord<String, byte[]> tombstone = sample.consumed(null);

        assertThatThrownBy(() -> EventRecords.read(tombstone)).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "\"\"",
                "{\"change\":{}}",
                "{\"change\":null,\"state\":null}",
                "{\"change\":[],\"state\":{}}",
                "{\"change\":{},\"state\":{}",
                "{\"change\":{},\"state\":{}} {}",
            })
    void aValueThatIsNotAChangeAndAStateIsMalformed(String value) {
        ConsumerRecord<String, byte[]> other = sample.consumed(bytes(value));

        assertThatThrownBy(() -> EventRecords.read(other)).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"FITTED\"|null",
                "\"FITTED\"|\"PALATIAL\"",
                "\"FITTED\"|1",
                "\"seats\": 110|\"seats\": 110.5",
                "\"seats\": 110|\"seats\": 99999999999",
                "\"seats\": 110|\"seats\": 110, \"seats\": 111",
                "\"seats\": 110|\"seats\": 1e999999999999",
                "\"rent\": 116|\"rent\": 1e999999999999",
                "\"rent\": 116|\"rent\": NaN",
                "\"2026-05-01\"|\"2026-05-32\"",
            })
    void aValueThatCannotBeTakenAtItsWordIsMalformed(String right, String wrong) {
        String text = sample.value().toPrettyString().replace(" : ", ": ");
        assertThat(text).contains(right);

        ConsumerRecord<String, byte[]> other = sample.consumed(bytes(text.replace(right, wrong)));

        assertThatThrownBy(() -> EventRecords.read(other)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void aValueNestedWithoutEndIsMalformed() {
        ConsumerRecord<String, byte[]> deep = sample.consumed(bytes("{\"change\":".repeat(100_000)));

        assertThatThrownBy(() -> EventRecords.read(deep)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void aRecordWithoutAnyHeaderIsMalformed() {
        ConsumerRecord<String, byte[]> bare = new ConsumerRecord<>("t", 0, 0, "k", bytes("{}"));

        assertThatThrownBy(() -> EventRecords.read(bare)).isInstanceOf(MalformedEvent.class);
    }

    private void assertMalformed() {
        assertThatThrownBy(() -> EventRecords.read(record)).isInstanceOf(MalformedEvent.class);
    }

    private static void replace(ConsumerRecord<String, byte[]> record, String header, String value) {
        record.headers().remove(header).add(new RecordHeader(header, bytes(value)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
