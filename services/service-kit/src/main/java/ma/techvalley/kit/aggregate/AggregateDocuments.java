package ma.techvalley.kit.aggregate;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.journal.EventDocuments;
import ma.techvalley.kit.journal.OwnState;
import ma.techvalley.kit.journal.RecordedEvent;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Aggregates as documents: {@code {_id, version, state, outbox, commands, pendingSince?, dueAt?}}. */
final class AggregateDocuments<S> {
    static final String DUE_AT = "dueAt";
    /** Keeps a record below Kafka's 1 MB, and a document with what its outbox holds below MongoDB's 16 MB. */
    static final int LARGEST_EVENT = 256 * 1024;

    /** Kept once, in the outbox, and rarely for longer than a moment. */
    static final int LARGEST_OWN_STATE = 1024 * 1024;

    private final AggregateType<S> type;

    AggregateDocuments(AggregateType<S> type) {
        this.type = type;
    }

    Stored<S> stored(Document document) {
        return new Stored<>(
                document.getString("_id"),
                document.getLong("version"),
                type.codec().read(document.get("state", Document.class), type.type()));
    }

    Prepared<Document> insertion(String id, Command command, Decision<S> decision) {
        RecordedEvent event = event(id, 1, command, decision);
        return new Prepared<>(ack(event, decision), inserted(event, command, decision));
    }

    Prepared<Bson> update(Stored<S> current, Command command, Decision<S> decision) {
        RecordedEvent event = event(current.id(), current.version() + 1, command, decision);
        return new Prepared<>(ack(event, decision), updated(event, command, decision));
    }

    private RecordedEvent event(String id, long version, Command command, Decision<S> decision) {
        EventHeader header = new EventHeader(
                Ids.next(),
                EventCatalog.of(decision.change()),
                id,
                version,
                command.now(),
                command.correlationId(),
                command.causationId(),
                command.traceparent());
        byte[] value = EventJson.write(decision.change(), type.shared().apply(decision.state()));
        if (value.length > LARGEST_EVENT) {
            throw Refusals.tooLarge(type);
        }
        return new RecordedEvent(header, value, type.remembered() ? own(decision.state()) : null);
    }

    private OwnState own(S state) {
        byte[] content = type.codec().bytes(state);
        if (content.length > LARGEST_OWN_STATE) {
            throw Refusals.tooLarge(type);
        }
        return OwnState.of(content);
    }

    private Ack ack(RecordedEvent event, Decision<S> decision) {
        State shared = type.shared().apply(decision.state());
        return new Ack(event.header().subject(), event.header().version(), decision.change(), shared, false);
    }

    private Document inserted(RecordedEvent event, Command command, Decision<S> decision) {
        Document document = new Document("_id", event.header().subject())
                .append("version", event.header().version())
                .append("state", type.codec().write(decision.state()))
                .append(Outbox.EVENTS, List.of(EventDocuments.write(event)))
                .append(StoredCommand.COMMANDS, StoredCommand.write(command, event))
                .append(Outbox.PENDING_SINCE, Date.from(command.now()));
        type.dueAt().apply(decision.state()).ifPresent(due -> document.append(DUE_AT, Date.from(due)));
        return document;
    }

    private Bson updated(RecordedEvent event, Command command, Decision<S> decision) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("version", event.header().version()));
        updates.add(Updates.set("state", type.codec().write(decision.state())));
        updates.add(Updates.min(Outbox.PENDING_SINCE, Date.from(command.now())));
        updates.add(Updates.push(Outbox.EVENTS, EventDocuments.write(event)));
        updates.add(type.dueAt()
                .apply(decision.state())
                .map(due -> Updates.set(DUE_AT, Date.from(due)))
                .orElseGet(() -> Updates.unset(DUE_AT)));
        List<Document> commands = StoredCommand.write(command, event);
        if (!commands.isEmpty()) {
            updates.add(
                    Updates.pushEach(StoredCommand.COMMANDS, commands, new PushOptions().slice(-Command.REMEMBERED)));
        }
        return Updates.combine(updates);
    }
}
