package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two places where the library's reply to a write differs from MongoDB's. */
final class WriteReplies {
    private WriteReplies() {}

    /** The library goes on after an error though the updates are ordered; so it gets them one at a time. */
    static Document update(Document command, UnaryOperator<Document> library) {
        List<Document> updates = documents(command.get("updates"));
        if (updates.size() < 2 || Boolean.FALSE.equals(command.get("ordered"))) {
            return library.apply(command);
        }
        Document total = new Document("n", 0).append("nModified", 0);
        for (int i = 0; i < updates.size() && !total.containsKey("writeErrors"); i++) {
            Document one = command.clone();
            one.put("updates", List.of(updates.get(i)));
            add(total, library.apply(one), i);
        }
        return total.append("ok", 1.0);
    }

    private static void add(Document total, Document reply, int index) {
        for (String counter : List.of("n", "nModified")) {
            total.put(counter, number(total.get(counter)) + number(reply.get(counter)));
        }
        for (String list : List.of("upserted", "writeErrors")) {
            List<Document> all = new ArrayList<>(documents(total.get(list)));
            for (Document each : documents(reply.get(list))) {
                Document moved = each.clone();
                moved.put("index", index);
                all.add(moved);
            }
            if (!all.isEmpty()) {
                total.put(list, all);
            }
        }
    }

    /** The library counts the documents it was sent, not those it stored. */
    static Document insert(Document command, Document reply) {
        List<Document> errors = documents(reply.get("writeErrors"));
        if (!errors.isEmpty()) {
            boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
            reply.put("n", ordered ? number(errors.getFirst().get("index")) : number(reply.get("n")) - errors.size());
        }
        return reply;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> documents(@Nullable Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(Document.class::cast).toList()
                : List.of();
    }
}
