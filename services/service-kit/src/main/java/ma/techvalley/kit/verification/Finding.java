package ma.techvalley.kit.verification;

/**
 * Something that is not as it was written.
 *
 * @param sequence of the journal entry at or before which it was noticed
 * @param kind {@code edited}, {@code missing}, {@code reordered} or {@code truncated}
 */
public record Finding(long sequence, String kind, String detail) {}
