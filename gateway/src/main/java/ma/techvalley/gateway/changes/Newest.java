package ma.techvalley.gateway.changes;

import org.jspecify.annotations.Nullable;

/** The newest version of one aggregate, and where it came from. One is kept of each, so it holds no bytes of its own. */
public final class Newest {
    private final long number;
    private final long version;
    private final long offset;
    private final int partition;
    private final @Nullable Subject subject;
    private boolean superseded;

    /**
     * @param number its place among all changes that this gateway read
     * @param subject what streams say of it; null if nothing of it is public
     */
    public Newest(long number, long version, Origin origin, @Nullable Subject subject) {
        this.number = number;
        this.version = version;
        this.partition = origin.partition();
        this.offset = origin.offset();
        this.subject = subject;
    }

    /**
     * What changed and how.
     *
     * @param type as in {@link PublicChange}
     * @param id of what everybody can see, which is not always the aggregate
     * @param change what happened, for example {@code leased}; null where that is nobody else's business
     */
    public record Subject(String type, String id, @Nullable String change) {}

    /** Where a change came from: a partition, numbered over all topics, and the offset in it. */
    public record Origin(int partition, long offset) {}

    public long number() {
        return number;
    }

    public long version() {
        return version;
    }

    public @Nullable Subject subject() {
        return subject;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    /** Whether the aggregate has a newer one. */
    public boolean isSuperseded() {
        return superseded;
    }

    void supersede() {
        superseded = true;
    }
}
