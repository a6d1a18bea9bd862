package ma.techvalley.kit.aggregate;

/**
 * An aggregate as it was read.
 *
 * @param version 1 after its creation, one more after each change
 */
public record Stored<S>(String id, long version, S state) {}
