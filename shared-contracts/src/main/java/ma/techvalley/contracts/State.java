package ma.techvalley.contracts;

/**
 * What other services may know of one aggregate after a change: the {@code state} half of an event's value. The newest
 * record of a key in a compacted topic is therefore the whole shared truth about that aggregate.
 */
public interface State {}
