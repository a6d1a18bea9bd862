package ma.techvalley.kit.aggregate;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.journal.RecordedEvent;
import org.bson.Document;

/**
 * A command the aggregate remembers, so that a repeat answers as the first did. Only its key is kept, since each command costs reading
 * and writing all of them again: what was answered follows from the event.
 */
final class StoredCommand {
    static final String COMMANDS = "commands";

    private StoredCommand() {}

    static List<Document> write(Command command, RecordedEvent event) {
        return command.idempotencyKey() == null
                ? List.of()
                : List.of(new Document("key", command.idempotencyKey())
                        .append("fingerprint", command.fingerprint())
                        .append("version", event.header().version()));
    }

    /**
     * The version that an earlier request with the same key made, if any.
     *
     * @throws ma.techvalley.kit.problem.Refusal if the key belongs to another request
     */
    static Optional<Long> find(Document aggregate, Command command) {
        if (command.idempotencyKey() == null) {
            return Optional.empty();
        }
        return aggregate.getList(COMMANDS, Document.class, List.of()).stream()
                .filter(earlier -> command.idempotencyKey().equals(earlier.getString("key")))
                .findFirst()
                .map(earlier -> version(earlier, command));
    }

    private static Long version(Document earlier, Command command) {
        if (!command.fingerprint().equals(earlier.getString("fingerprint"))) {
            throw Refusals.keyOfAnotherRequest();
        }
        return earlier.getLong("version");
    }
}
