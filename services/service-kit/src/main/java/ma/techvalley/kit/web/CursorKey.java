package ma.techvalley.kit.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ma.techvalley.kit.config.Secrets;

/** Signs cursors (HMAC-SHA-256, RFC 2104), so that nobody but who has the key can make one. */
public final class CursorKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private CursorKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The key of all who take each other's cursors.
     *
     * @param setting where the secret is from, for the message
     * @throws IllegalArgumentException if everybody could guess it
     */
    public static CursorKey of(String setting, String secret) {
        Secrets.require(setting, "", secret);
        return new CursorKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** A key that nobody else has: its cursors end with the process. */
    public static CursorKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new CursorKey(key);
    }

    byte[] sign(byte[] query, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(query);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
