package ma.techvalley.kit.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the fields of an entry, one after another, each text with its length, so that no two run together. What chains an
 * entry to its predecessor is that the predecessor's hash is one of the fields.
 */
public final class ChainHash {
    private static final int ABSENT = -1;
    private final MessageDigest digest = sha256();

    /** The next field, a number. */
    public ChainHash with(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    /** The next field, a text; an absent one is not an empty one. */
    public ChainHash with(@Nullable String text) {
        if (text == null) {
            size(ABSENT);
            return this;
        }
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The next field, as it is. */
    public ChainHash with(byte[] bytes) {
        size(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Lower-case hexadecimal; the end of this hash. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void size(int size) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
