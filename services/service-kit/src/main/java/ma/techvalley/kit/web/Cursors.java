package ma.techvalley.kit.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keyset cursors of one query: opaque to clients, safe in a URL. A cursor holds the sort values of the last item seen, so
 * that items which come and go in between are neither repeated nor skipped. It belongs to one filter and sort order; with
 * another, or changed in any way, it is refused. Without a key anybody can make one: check what it says like any input.
 */
public final class Cursors {
    private static final byte VERSION = 2;
    private static final int SEAL = 16;

    private final byte[] query;
    private final @Nullable CursorKey key;

    private Cursors(byte[] query, @Nullable CursorKey key) {
        this.query = query;
        this.key = key;
    }

    /** The cursors of a query; what it is given is all that selects and orders the list, without the cursor and the limit. */
    public static Cursors boundTo(@Nullable Object... filterAndSort) {
        var parts = new ArrayList<@Nullable String>(filterAndSort.length);
        for (Object part : filterAndSort) {
            parts.add(part == null ? null : part.toString());
        }
        return new Cursors(bytes(parts), null);
    }

    /** The same, but only such as were made with that key. */
    public Cursors signedWith(CursorKey signing) {
        return new Cursors(query, signing);
    }

    /** A cursor after the item that sorts there; its id comes last, so that no two items share a position. */
    public String encode(List<? extends @Nullable String> position) {
        byte[] content = bytes(position);
        byte[] cursor = new byte[1 + SEAL + content.length];
        cursor[0] = VERSION;
        System.arraycopy(seal(content), 0, cursor, 1, SEAL);
        System.arraycopy(content, 0, cursor, 1 + SEAL, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    List<@Nullable String> decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length > 1 + SEAL && bytes[0] == VERSION) {
                byte[] content = Arrays.copyOfRange(bytes, 1 + SEAL, bytes.length);
                if (MessageDigest.isEqual(seal(content), Arrays.copyOfRange(bytes, 1, 1 + SEAL))) {
                    return position(content);
                }
            }
        } catch (IllegalArgumentException | IOException malformed) {
            // the same to the client as a cursor of another query
        }
        throw refused();
    }

    /**
     * The position after which to go on, as what it means to the caller. Without a key the seal keeps mistakes out, not somebody who
     * computes it: whatever the reader throws at a position of another size or form is the client's fault as well.
     *
     * @throws Refusal naming {@code cursor}, if it is malformed, from another query, or not what the reader takes
     */
    public <T> T decode(String cursor, Function<List<@Nullable String>, T> reader) {
        List<@Nullable String> position = decode(cursor);
        try {
            return reader.apply(position);
        } catch (RuntimeException unreadable) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.invalid(
                "cursor", "cursor", "Send nextCursor of the page before, with the same filter and sort order.");
    }

    private byte[] seal(byte[] content) {
        return Arrays.copyOf(key == null ? digest(content) : key.sign(query, content), SEAL);
    }

    private byte[] digest(byte[] content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(query);
            return sha256.digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static byte[] bytes(List<? extends @Nullable String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(parts.size());
            for (String part : parts) {
                out.writeBoolean(part != null);
                out.writeUTF(part == null ? "" : part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A position has short values", impossible);
        }
        return bytes.toByteArray();
    }

    private static List<@Nullable String> position(byte[] content) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            int size = in.readUnsignedByte();
            var parts = new ArrayList<@Nullable String>(size);
            for (int index = 0; index < size; index++) {
                boolean present = in.readBoolean();
                String part = in.readUTF();
                parts.add(present ? part : null);
            }
            return parts;
        }
    }
}
