package ma.techvalley.kit.audit;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** Entries as the store has them. */
final class AuditDocuments {
    static final String ID = "_id";
    static final String AT = "at";
    static final String ACTOR = "actor";
    static final String ROUTE = "route";
    static final String ROLES = "roles";
    static final String METHOD = "method";
    static final String IDS = "ids";
    static final String STATUS = "status";
    static final String HASH = "hash";

    private AuditDocuments() {}

    static Document write(AuditEntry entry) {
        Visit visit = entry.visit();
        Sender sender = visit.sender();
        Target target = visit.target();
        Document document = new Document(ID, entry.sequence())
                .append(AT, Date.from(visit.at()))
                .append(ACTOR, sender.actor())
                .append(ROLES, sender.roles())
                .append("address", sender.address());
        if (sender.via() != null) {
            document.append("via", sender.via());
        }
        return document.append(METHOD, target.method())
                .append(ROUTE, target.route())
                .append(IDS, new Document(new LinkedHashMap<>(target.ids())))
                .append(STATUS, visit.status())
                .append("correlation", visit.correlationId())
                .append("previousHash", entry.previousHash())
                .append(HASH, entry.hash());
    }

    /** @throws RuntimeException if something is missing or of another type */
    static AuditEntry read(Document document) {
        return new AuditEntry(
                document.getLong(ID),
                new Visit(
                        document.getDate(AT).toInstant(),
                        new Sender(
                                text(document, ACTOR),
                                document.getList(ROLES, String.class),
                                text(document, "address"),
                                document.getString("via")),
                        new Target(text(document, METHOD), text(document, ROUTE), ids(document)),
                        document.getInteger(STATUS),
                        text(document, "correlation")),
                text(document, "previousHash"),
                text(document, HASH));
    }

    private static Map<String, String> ids(Document document) {
        Map<String, String> ids = new LinkedHashMap<>();
        document.get(IDS, Document.class).forEach((name, id) -> ids.put(name, (String) id));
        return ids;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.getString(field), field);
    }
}
