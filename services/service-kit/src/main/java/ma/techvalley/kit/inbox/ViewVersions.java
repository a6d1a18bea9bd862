package ma.techvalley.kit.inbox;

/** Something that knows how far this service has read an aggregate, its own or another service's. */
public interface ViewVersions {
    /** Whether that version of the aggregate, or a newer one, can be seen here. */
    boolean holds(String aggregateId, long version);
}
