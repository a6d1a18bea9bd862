package ma.techvalley.identity.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody can guess. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** 32 characters of a-z, A-Z, 0-9, - and _. */
    static String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
