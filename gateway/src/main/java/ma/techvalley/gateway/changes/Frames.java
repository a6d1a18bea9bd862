package ma.techvalley.gateway.changes;

import java.nio.charset.StandardCharsets;

/** Server-sent events as bytes (HTML standard, section 9.2). */
final class Frames {
    static final byte[] END = bytes("\n\n");
    static final byte[] RETRY = bytes("retry: 2000\n\n");
    private static final String NOTHING = "{}";

    private Frames() {}

    /** Up to where the data begin. */
    static byte[] head(String id, String type) {
        return bytes("id: " + id + "\nevent: " + type + "\ndata: ");
    }

    /** An event that only says that it happened. */
    static byte[] bare(String id, String type) {
        return bytes("id: " + id + "\nevent: " + type + "\ndata: " + NOTHING + "\n\n");
    }

    /** No event: the client knows that we live, and goes on from here. */
    static byte[] heartbeat(String id) {
        return bytes(": alive\nid: " + id + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
