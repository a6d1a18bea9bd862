package ma.techvalley.kit.journal;

import org.jspecify.annotations.Nullable;

/**
 * All of an aggregate after a change. It never leaves its service, since it may name persons; what is shared of it is in the event.
 *
 * @param hash hash of the content, lower-case hexadecimal; the entry's hash covers it
 * @param content JSON; absent where it was not read along, or was taken away
 */
public record OwnState(String hash, byte @Nullable [] content) {
    /** Of a content. */
    public static OwnState of(byte[] content) {
        return new OwnState(hash(content), content);
    }

    /** Whether the content is there, and is the one that was recorded. */
    boolean isGenuine() {
        return content != null && hash.equals(hash(content));
    }

    private static String hash(byte[] content) {
        return new ChainHash().with(content).hex();
    }
}
