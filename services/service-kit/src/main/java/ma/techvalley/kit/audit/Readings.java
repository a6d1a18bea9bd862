package ma.techvalley.kit.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** Who has looked at an object, from the trail of a service that has a store. */
public final class Readings {
    private static final String READ = "GET";
    private final MongoAuditTrail trail;

    Readings(MongoAuditTrail trail) {
        this.trail = trail;
    }

    /**
     * What is asked about.
     *
     * @param variable of the route's pattern by which the object is named, such as {@code id}
     * @param roles as whom somebody has to have looked
     */
    public record Subject(String variable, String id, Set<Role> roles) {
        List<String> words() {
            return roles.stream().map(Role::word).sorted().toList();
        }
    }

    /**
     * Every GET that named the object and was answered with something of it, newest first; lists do not name what is on them, but for those that are {@link Named}.
     *
     * @throws ma.techvalley.kit.problem.Refusal 400 for a cursor that is not of these readings
     */
    public ReadingPage page(Subject subject, @Nullable String cursor, int limit) {
        Cursors cursors = Cursors.boundTo("readings", subject.variable, subject.id, subject.words());
        Optional<AuditPosition> after =
                Optional.ofNullable(cursor).map(text -> cursors.decode(text, AuditPosition::read));
        List<AuditEntry> found = trail.newest(
                and(
                        eq(AuditDocuments.IDS + "." + subject.variable, subject.id),
                        after.map(AuditConditions::following).orElseGet(() -> empty()),
                        AuditConditions.ended(Outcome.DONE),
                        eq(AuditDocuments.METHOD, READ),
                        in(AuditDocuments.ROLES, subject.words())),
                limit + 1);
        List<AuditEntry> page = found.subList(0, Math.min(limit, found.size()));
        return new ReadingPage(
                page.stream().map(entry -> reading(entry.visit(), subject)).toList(),
                page.size() < found.size()
                        ? cursors.encode(AuditPosition.of(page.getLast()).words())
                        : null);
    }

    private static Reading reading(Visit visit, Subject subject) {
        Sender sender = visit.sender();
        List<String> roles =
                sender.roles().stream().filter(subject.words()::contains).toList();
        return new Reading(visit.at(), roles, sender.actor());
    }
}
