package ma.techvalley.identity.accounts;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Hashes with PBKDF2-HMAC-SHA256, which looks at every character, and reads what earlier versions made. What somebody thought up
 * gets the 600,000 rounds of the OWASP Password Storage Cheat Sheet. What {@link Secrets} made has more than 112 random bits, where
 * one round is enough (ASVS 5.0, V6.5.2): machines fetch tokens all day long, and guessing is as hopeless.
 *
 * <p>No more slow ones at once than there are cores: whoever sends many wrong passwords must not take the machine from everybody
 * else.
 */
final class Hashing implements PasswordEncoder {
    private static final String TYPED = "pbkdf2@600000";
    private static final String GENERATED = "pbkdf2@1";
    private static final int SALT = 16;
    private static final int HASH = 32;
    /** Of no password that anybody knows. */
    private static final String NOBODY = "{" + TYPED + "}" + "00".repeat(SALT + HASH);

    private static final Map<String, PasswordEncoder> ENCODERS = Map.of(
            TYPED,
            pbkdf2(600_000),
            GENERATED,
            pbkdf2(1),
            "bcrypt",
            new BCryptPasswordEncoder(),
            "pbkdf2@SpringSecurity_v5_8",
            Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    private static final Pattern KNOWN =
            Pattern.compile("\\{(?:bcrypt|pbkdf2@(?:SpringSecurity_v5_8|600000|1))}.{20,300}");

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(TYPED, ENCODERS);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    static boolean accepts(String hash) {
        return KNOWN.matcher(hash).matches();
    }

    /** For passwords of {@link Secrets} only. */
    static PasswordEncoder ofGenerated() {
        return new DelegatingPasswordEncoder(GENERATED, ENCODERS);
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

    /** A wrong one is slow whatever the hash, even without one, so that time does not tell who has which, or exists. */
    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        if (hash != null && hash.startsWith("{" + GENERATED + "}") && encoder.matches(secret, hash)) {
            return true;
        }
        cores.acquireUninterruptibly();
        try {
            boolean slow = hash != null && !hash.startsWith("{" + GENERATED + "}");
            return encoder.matches(secret, slow ? hash : NOBODY) && slow;
        } finally {
            cores.release();
        }
    }

    /** Whether an earlier version made it; whoever shows the password gets a new one. */
    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hash != null && !hash.startsWith("{" + TYPED + "}") && !hash.startsWith("{" + GENERATED + "}");
    }

    private static PasswordEncoder pbkdf2(int rounds) {
        return new Pbkdf2PasswordEncoder("", SALT, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }
}
