package ma.techvalley.gateway.memory;

import ma.techvalley.contracts.EventJson;
import ma.techvalley.gateway.changes.Newest;
import ma.techvalley.gateway.changes.PublicChange;
import ma.techvalley.gateway.changes.PublicChange.Position;
import ma.techvalley.gateway.spaces.Move;
import ma.techvalley.gateway.spaces.SpaceRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** Puts into words what has changed: never more than the resources themselves show. */
final class PublicChanges {
    private static final String SPACE = "office-space";

    private PublicChanges() {}

    /** What a stream says of a change. */
    private record Told(
            String id,
            @Nullable String change,
            @Nullable Long version,
            @Nullable RawValue item) {}

    /** Null if that version cannot be seen, or nothing of it is public. */
    static @Nullable PublicChange of(Newest newest, Position at, Snapshot snapshot, @Nullable Move move) {
        Newest.Subject subject = newest.subject();
        Told told = subject == null ? null : told(subject, newest.version(), snapshot);
        return subject == null || told == null
                ? null
                : new PublicChange(at, subject.type(), subject.id(), json(told), newest, move);
    }

    /** What no event of the space itself did to it. */
    static PublicChange of(Move move, Position at) {
        SpaceRow row = move.after();
        return new PublicChange(at, SPACE, row.id(), json(told(row, null)), null, move);
    }

    private static @Nullable Told told(Newest.Subject subject, long version, Snapshot snapshot) {
        String id = subject.id();
        return switch (subject.type()) {
            case SPACE ->
                snapshot.spaces()
                        .find(id)
                        .filter(row -> row.version() == version)
                        .map(row -> told(row, subject.change()))
                        .orElse(null);
            case "park" ->
                snapshot.parks()
                        .find(id)
                        .filter(park -> park.version() == version)
                        .map(park -> told(subject, version, park.state()))
                        .orElse(null);
            case "company" ->
                snapshot.companies()
                        .find(id)
                        .filter(profile -> profile.version() == version)
                        .map(profile -> told(subject, version, profile))
                        .orElse(null);
            default -> new Told(id, subject.change(), null, null);
        };
    }

    private static Told told(SpaceRow row, @Nullable String change) {
        return new Told(row.id(), change, row.version(), new RawValue(row.text()));
    }

    private static Told told(Newest.Subject subject, long version, Object item) {
        return new Told(
                subject.id(),
                subject.change(),
                version,
                new RawValue(EventJson.mapper().writeValueAsString(item)));
    }

    private static byte[] json(Told told) {
        return EventJson.mapper().writeValueAsBytes(told);
    }
}
