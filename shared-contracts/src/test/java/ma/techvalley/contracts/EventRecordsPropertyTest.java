package ma.techvalley.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.techvalley.contracts.samples.GoldenSample;
import ma.techvalley.contracts.samples.GoldenSamples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Whatever is on a topic, a consumer gets an event, nothing, or {@link MalformedEvent}: any other exception would stop it. */
class EventRecordsPropertyTest {
    private static final List<GoldenSample> SAMPLES = GoldenSamples.all().toList();

    @Property(tries = 2000)
    void anyBytesAsValue(@ForAll byte[] value) {
        readsOrRefuses(SAMPLES.getFirst().consumed(value));
    }

    @Property(tries = 3000)
    void aSampleWithAByteChanged(
            @ForAll("samples") GoldenSample sample, @ForAll @IntRange(max = 100_000) int at, @ForAll byte changed) {
        byte[] value = EventJson.mapper().writeValueAsBytes(sample.value());
        value[at % value.length] = changed;
        readsOrRefuses(sample.consumed(value));
    }

    @Property(tries = 2000)
    void aSampleWithAPieceReplaced(
            @ForAll("samples") GoldenSample sample,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll("pieces") String piece) {
        String[] tokens = sample.value().toString().split("(?<=[,:])");
        tokens[at % tokens.length] = piece;
        readsOrRefuses(sample.consumed(String.join("", tokens).getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 2000)
    void anyBytesInAHeader(
            @ForAll("samples") GoldenSample sample, @ForAll @IntRange(max = 9) int at, @ForAll byte[] changed) {
        ConsumerRecord<String, byte[]> record = sample.consumed();
        Header header = record.headers().toArray()[at];
        record.headers().remove(header.key()).add(header.key(), changed);
        readsOrRefuses(record);
    }

    @Property(tries = 2000)
    void anyTextInAHeader(
            @ForAll("samples") GoldenSample sample, @ForAll("headers") String header, @ForAll String changed) {
        ConsumerRecord<String, byte[]> record = sample.consumed();
        record.headers().remove(header).add(header, changed.getBytes(StandardCharsets.UTF_8));
        readsOrRefuses(record);
    }

    @Property(tries = 2000)
    void anyFurtherHeader(@ForAll("samples") GoldenSample sample, @ForAll String name, @ForAll byte[] value) {
        ConsumerRecord<String, byte[]> record = sample.consumed();
        record.headers().add("ce_" + name, value).add(name, value);
        readsOrRefuses(record);
    }

    @Provide
    Arbitrary<GoldenSample> samples() {
        return Arbitraries.of(SAMPLES);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "null,",
                "1e999,",
                "-1e999999999999,",
                "0x1,",
                "[[[[,",
                "{",
                "}",
                "\"2026-13-01\",",
                "true,",
                "\"\\ud800\",",
                "");
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of(
                "content-type",
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_sequence");
    }

    private static void readsOrRefuses(ConsumerRecord<String, byte[]> record) {
        try {
            EventRecords.read(record);
        } catch (MalformedEvent refused) {
            // the one exception that consumers send to the dead letters
        }
    }
}
