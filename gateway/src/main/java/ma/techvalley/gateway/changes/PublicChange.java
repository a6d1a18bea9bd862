package ma.techvalley.gateway.changes;

/**
 * Something everybody may see has changed.
 *
 * @param type {@code park}, {@code office-space}, {@code company}, {@code register-entry} or {@code jobs}
 * @param data JSON on one line
 */
public record PublicChange(String type, byte[] data) {}
