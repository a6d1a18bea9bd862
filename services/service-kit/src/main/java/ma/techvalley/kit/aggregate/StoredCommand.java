package ma.techvalley.kit.aggregate;

import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.journal.RecordedEvent;
import org.bson.Document;
import org.bson.types.Binary;

/** A command the aggregate remembers, so that a repeat answers as the first did. */
final class StoredCommand {
    static final String COMMANDS = "commands";
    /** How many an aggregate remembers: more than the retries any client has under way at once. */
    static final int REMEMBERED = 32;

    private StoredCommand() {}

    static List<Document> write(Command command, RecordedEvent event) {
        return command.idempotencyKey() == null
                ? List.of()
                : List.of(new Document("key", command.idempotencyKey())
                        .append("fingerprint", command.fingerprint())
                        .append("version", event.header().version())
                        .append("type", event.header().type().name())
                        .append("value", new Binary(event.value())));
    }

    /** @throws ma.techvalley.kit.problem.Refusal if the key belongs to another request */
    static Optional<Ack> find(Document aggregate, Command command) {
        if (command.idempotencyKey() == null) {
            return Optional.empty();
        }
        return aggregate.getList(COMMANDS, Document.class, List.of()).stream()
                .filter(earlier -> command.idempotencyKey().equals(earlier.getString("key")))
                .findFirst()
                .map(earlier -> answer(aggregate.getString("_id"), earlier, command));
    }

    private static Ack answer(String id, Document earlier, Command command) {
        if (!command.fingerprint().equals(earlier.getString("fingerprint"))) {
            throw Refusals.keyOfAnotherRequest();
        }
        EventJson.Value value = EventJson.read(
                EventCatalog.named(earlier.getString("type")).orElseThrow(),
                earlier.get("value", Binary.class).getData());
        return new Ack(id, earlier.getLong("version"), value.change(), value.state(), true);
    }
}
