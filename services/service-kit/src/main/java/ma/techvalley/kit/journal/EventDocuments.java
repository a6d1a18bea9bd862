package ma.techvalley.kit.journal;

import java.util.Date;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Events as BSON, the same in outbox and journal. */
public final class EventDocuments {
    private EventDocuments() {}

    /** The document of an event. */
    public static Document write(RecordedEvent event) {
        EventHeader header = event.header();
        Document document = new Document("event", header.id())
                .append("type", header.type().name())
                .append("stream", header.subject())
                .append("version", header.version())
                .append("time", Date.from(header.time()))
                .append("correlation", header.correlationId())
                .append("value", new Binary(event.value()));
        appendIfPresent(document, "causation", header.causationId());
        appendIfPresent(document, "trace", header.traceparent());
        return document;
    }

    /** The event of a document. */
    public static RecordedEvent read(Document document) {
        String name = document.getString("type");
        EventHeader header = new EventHeader(
                document.getString("event"),
                EventCatalog.named(name).orElseThrow(() -> new IllegalStateException("unknown event type " + name)),
                document.getString("stream"),
                document.getLong("version"),
                document.getDate("time").toInstant(),
                document.getString("correlation"),
                document.getString("causation"),
                document.getString("trace"));
        return new RecordedEvent(header, document.get("value", Binary.class).getData());
    }

    private static void appendIfPresent(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.append(name, value);
        }
    }
}
