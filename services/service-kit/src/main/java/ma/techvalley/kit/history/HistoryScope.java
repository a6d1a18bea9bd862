package ma.techvalley.kit.history;

import java.util.Collection;
import java.util.List;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventType;
import ma.techvalley.contracts.Topic;

/**
 * What of its journal a service offers. One that defines no bean of it offers all its aggregates.
 *
 * @param types of the events that are told of; every one if there is none here
 */
public record HistoryScope(Collection<String> types) {
    static final HistoryScope EVERYTHING = new HistoryScope(List.of());

    /** What travels on one topic, and nothing else. */
    public static HistoryScope of(Topic topic) {
        return new HistoryScope(EventCatalog.all().stream()
                .filter(type -> type.topic() == topic)
                .map(EventType::name)
                .toList());
    }
}
