package ma.techvalley.kit.journal;

import java.util.Date;
import java.util.Objects;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Events as BSON, the same in outbox and journal. */
public final class EventDocuments {
    /** What stays in the service; to be left out where it is not needed. */
    public static final String OWN = "own";

    private static final String OWN_HASH = "ownHash";

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
        OwnState own = event.own();
        if (own != null) {
            document.append(OWN_HASH, own.hash()).append(OWN, new Binary(Objects.requireNonNull(own.content())));
        }
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
        return new RecordedEvent(header, document.get("value", Binary.class).getData(), own(document));
    }

    private static @Nullable OwnState own(Document document) {
        String hash = document.getString(OWN_HASH);
        Binary content = document.get(OWN, Binary.class);
        return hash == null ? null : new OwnState(hash, content == null ? null : content.getData());
    }

    private static void appendIfPresent(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.append(name, value);
        }
    }
}
