package ma.techvalley.kit.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; what is absent does not restrict.
 *
 * @param route exactly, such as {@code /api/v1/notes/{id}}
 * @param from the first moment
 * @param to the first moment after
 */
record AuditQuery(
        @Size(max = 200) @Nullable String actor,
        @Size(max = 200) @Nullable String route,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant to,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 400) @Nullable String cursor) {
    private static final int PAGE = 50;

    int pageSize() {
        return limit == null ? PAGE : limit;
    }

    /** The last entry of the page before. */
    Optional<AuditPosition> position() {
        return Optional.ofNullable(cursor).map(text -> cursors().decode(text, AuditPosition::read));
    }

    String cursorAfter(AuditEntry entry) {
        return cursors().encode(AuditPosition.of(entry).words());
    }

    /** For where there is no store to ask. */
    Predicate<AuditEntry> condition() {
        Optional<AuditPosition> position = position();
        return entry -> matches(entry.visit())
                && position.filter(last -> last.compareTo(AuditPosition.of(entry)) <= 0)
                        .isEmpty();
    }

    private boolean matches(Visit visit) {
        return (actor == null || actor.equals(visit.sender().actor()))
                && (route == null || route.equals(visit.target().route()))
                && (outcome == null || outcome.includes(visit.status()))
                && (from == null || !visit.at().isBefore(from))
                && (to == null || visit.at().isBefore(to));
    }

    private Cursors cursors() {
        return Cursors.boundTo(actor, route, outcome, from, to);
    }
}
