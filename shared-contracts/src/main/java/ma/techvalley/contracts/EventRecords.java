package ma.techvalley.contracts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Events as Kafka records: CloudEvents 1.0 in binary content mode, the aggregate's id as key. */
public final class EventRecords {
    private static final String VERSION = "aggregateversion";
    private static final String SEQUENCE = "sequence";
    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final String TRACE = "traceparent";
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,17}");

    private EventRecords() {}

    /** The record to send; {@code value} as {@link EventJson#write} made it. */
    public static ProducerRecord<String, byte[]> write(EventHeader header, long sequence, byte[] value) {
        Topic topic = header.type().topic();
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(header.id())
                .withType(header.type().name())
                .withSource(URI.create(topic.source()))
                .withSubject(header.subject())
                .withTime(header.time().atOffset(ZoneOffset.UTC))
                .withExtension(VERSION, Long.toString(header.version()))
                .withExtension(SEQUENCE, Long.toString(sequence))
                .withExtension(CORRELATION, header.correlationId());
        if (header.causationId() != null) {
            event.withExtension(CAUSATION, header.causationId());
        }
        if (header.traceparent() != null) {
            event.withExtension(TRACE, header.traceparent());
        }
        CloudEvent complete = event.withData("application/json", value).build();
        return KafkaMessageFactory.<String>createWriter(topic.topicName(), header.subject())
                .writeBinary(complete);
    }

    /**
     * Reads a record.
     *
     * @return empty for a type this version does not know, which the caller counts and skips
     * @throws MalformedEvent if headers or value cannot be read, tombstones included: no producer writes them
     */
    public static Optional<Event> read(ConsumerRecord<String, byte[]> consumed) {
        CloudEvent event = cloudEvent(consumed);
        return EventCatalog.named(event.getType()).map(type -> read(type, event));
    }

    /** The producer's journal sequence, read from the headers alone; 0 where there is none. */
    public static long sequence(Headers headers) {
        Header header = headers.lastHeader("ce_" + SEQUENCE);
        return header == null ? 0 : Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> consumed) {
        try {
            return KafkaMessageFactory.createReader(consumed.headers(), consumed.value())
                    .toEvent();
        } catch (RuntimeException notAnEvent) {
            // The SDK throws whatever its parsers do, a NullPointerException for a header without a value among them.
            throw new MalformedEvent("not a CloudEvent in binary mode", notAnEvent);
        }
    }

    private static Event read(EventType type, CloudEvent event) {
        if (event.getData() == null) {
            throw new MalformedEvent("no value");
        }
        EventJson.Value value = EventJson.read(type, event.getData().toBytes());
        EventHeader header = new EventHeader(
                event.getId(),
                type,
                required("subject", event.getSubject()),
                number(event, VERSION),
                Optional.ofNullable(event.getTime())
                        .map(OffsetDateTime::toInstant)
                        .orElseThrow(() -> new MalformedEvent("no ce_time")),
                required(CORRELATION, text(event, CORRELATION)),
                text(event, CAUSATION),
                text(event, TRACE));
        return new Event(header, number(event, SEQUENCE), value.change(), value.state());
    }

    private static long number(CloudEvent event, String extension) {
        String text = required(extension, text(event, extension));
        if (!COUNT.matcher(text).matches()) {
            throw new MalformedEvent("ce_" + extension + " is no count from 1: " + text);
        }
        return Long.parseLong(text);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new MalformedEvent("no ce_" + name);
        }
        return value;
    }

    private static @Nullable String text(CloudEvent event, String extension) {
        return Objects.toString(event.getExtension(extension), null);
    }
}
