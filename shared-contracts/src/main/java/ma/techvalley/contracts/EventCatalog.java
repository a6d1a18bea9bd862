package ma.techvalley.contracts;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.DeclaredLinkChange;
import ma.techvalley.contracts.compliance.DeclaredLinkState;
import ma.techvalley.contracts.compliance.DraftChange;
import ma.techvalley.contracts.compliance.DraftState;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;

/** Every event there is, by its contract name and by its record. */
public final class EventCatalog {
    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, EventType> BY_CHANGE = new LinkedHashMap<>();

    static {
        add(Topic.ZONES, ParkChange.class, ParkState.class);
        add(Topic.ZONES, OfficeSpaceChange.class, OfficeSpaceState.class);
        add(Topic.REGISTRY, CompanyChange.class, CompanyState.class);
        add(Topic.JOBS, HeadcountReportChange.class, HeadcountReportState.class);
        add(Topic.COMPLIANCE, FilingChange.class, FilingState.class);
        add(Topic.STANDINGS, StandingChange.class, StandingState.class);
        add(Topic.COMPLIANCE, DeclaredLinkChange.class, DeclaredLinkState.class);
        add(Topic.COMPLIANCE, DraftChange.class, DraftState.class);
    }

    private EventCatalog() {}

    /** All event types, in the order they are documented. */
    public static Collection<EventType> all() {
        return BY_NAME.values();
    }

    /** The type with that contract name, or empty where this version does not know it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of a change record. */
    public static EventType of(Change change) {
        return Objects.requireNonNull(BY_CHANGE.get(change.getClass()), () -> "no contract for " + change.getClass());
    }

    private static void add(Topic topic, Class<? extends Change> sealed, Class<? extends State> state) {
        permitted(sealed).forEach(record -> {
            EventName name = Objects.requireNonNull(record.getAnnotation(EventName.class), record::toString);
            EventType type = new EventType(name.value(), topic, record.asSubclass(Change.class), state);
            BY_NAME.put(type.name(), type);
            BY_CHANGE.put(record, type);
        });
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalog::permitted)
                : Stream.of(type);
    }
}
