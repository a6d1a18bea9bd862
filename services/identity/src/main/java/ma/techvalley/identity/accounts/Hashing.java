package ma.techvalley.identity.accounts;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * Hashes with bcrypt and reads PBKDF2 too; nothing weaker. No more at once than there are cores: hashing is slow on purpose, and
 * whoever sends many wrong passwords must not take the machine from everybody else.
 */
final class Hashing implements PasswordEncoder {
    /** The longest that bcrypt looks at. */
    static final int MAX_BYTES = 72;

    private static final Pattern KNOWN = Pattern.compile("\\{(?:bcrypt|pbkdf2@SpringSecurity_v5_8)}.{20,300}");

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "bcrypt",
            Map.of(
                    "bcrypt",
                    new BCryptPasswordEncoder(),
                    "pbkdf2@SpringSecurity_v5_8",
                    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    static boolean accepts(String hash) {
        return KNOWN.matcher(hash).matches();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        cores.acquireUninterruptibly();
        try {
            return encoder.encode(secret);
        } finally {
            cores.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        cores.acquireUninterruptibly();
        try {
            return encoder.matches(secret, hash);
        } finally {
            cores.release();
        }
    }
}
