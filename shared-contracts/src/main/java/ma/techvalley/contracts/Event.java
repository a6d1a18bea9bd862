package ma.techvalley.contracts;

/**
 * An event as consumers receive it.
 *
 * @param sequence its place in the producing service's journal: 1, 2, 3, … over all aggregates
 */
public record Event(EventHeader header, long sequence, Change change, State state) {

    /** The aggregate's id. */
    public String subject() {
        return header.subject();
    }

    /** The aggregate's version after the event. */
    public long version() {
        return header.version();
    }
}
