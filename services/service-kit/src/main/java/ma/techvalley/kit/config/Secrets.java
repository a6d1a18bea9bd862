package ma.techvalley.kit.config;

import java.util.regex.Pattern;

/** What is no secret: what is empty, short, or stands as an example in somebody's documentation. */
public final class Secrets {
    private static final int SHORTEST = 12;
    private static final Pattern KNOWN = Pattern.compile(
            "(change|pass|secret|admin|root|user|guest|test|default|example|techvalley|kafka|mongo|[<$*]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Secrets() {}

    /**
     * Refuses what everybody could guess.
     *
     * @param key what it is set by
     * @param user whose secret it is; empty for nobody's
     * @throws IllegalArgumentException if everybody could guess it; the message does not repeat it
     */
    public static void require(String key, String user, String secret) {
        if (secret.length() < SHORTEST
                || secret.equalsIgnoreCase(user)
                || KNOWN.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    ("%s is empty, shorter than %d characters, or a default that everybody knows. Make one (openssl rand -base64 24), set it"
                                    + " wherever else it is kept, and give it in the environment or as a file: docs/howto/secure-the-transport.md")
                            .formatted(key, SHORTEST));
        }
    }
}
