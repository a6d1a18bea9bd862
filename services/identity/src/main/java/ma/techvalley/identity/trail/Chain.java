package ma.techvalley.identity.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in the trail. Each line is a hash, a space and JSON; the hash is SHA-256 of the hash before it, a line feed and that JSON.
 *
 * @param sequence of the last line; 0 before the first
 * @param hash of the last line
 */
record Chain(long sequence, String hash) {
    static final Chain START = new Chain(0, "0".repeat(64));
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HASH = 64;

    /** What comes after it. */
    record Line(Chain end, String text) {}

    Line then(Event event) {
        ObjectNode numbered = JSON.createObjectNode().put("sequence", sequence + 1);
        numbered.setAll((ObjectNode) JSON.valueToTree(event));
        String json = JSON.writeValueAsString(numbered);
        String next = hash(hash, json);
        return new Line(new Chain(sequence + 1, next), next + " " + json + "\n");
    }

    /** Whether that line, without its line feed, is the one that was written after it. */
    boolean isFollowedBy(String line) {
        Chain end = endOf(line);
        return end.sequence == sequence + 1
                && end.hash.equals(hash(hash, line.substring(HASH + 1)))
                && line.charAt(HASH) == ' ';
    }

    /** What that line says of itself; {@link #START} if it is none. */
    static Chain endOf(String line) {
        try {
            long sequence = line.length() > HASH
                    ? JSON.readTree(line.substring(HASH)).path("sequence").asLong(0)
                    : 0;
            return sequence > 0 ? new Chain(sequence, line.substring(0, HASH)) : START;
        } catch (JacksonException damaged) {
            return START;
        }
    }

    private static String hash(String previous, String json) {
        try {
            byte[] bytes = (previous + "\n" + json).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
