package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells a repeated request from another one with the same {@code Idempotency-Key}. */
final class Fingerprint {
    static final String BODY = Fingerprint.class.getName() + ".body";

    private Fingerprint() {}

    /** SHA-256 over method, path, query and body, a line feed after each of the first three: none of them can contain one. */
    static String of(HttpServletRequest request) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            update(sha256, request.getMethod());
            update(sha256, request.getRequestURI());
            update(sha256, request.getQueryString());
            sha256.update(body(request));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    static byte[] body(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? body : new byte[0];
    }

    private static void update(MessageDigest digest, @Nullable String part) {
        digest.update(((part == null ? "" : part) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
