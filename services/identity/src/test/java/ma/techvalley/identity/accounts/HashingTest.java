package ma.techvalley.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class HashingTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Map<String, PasswordEncoder> EARLIER = Map.of(
            "bcrypt",
            new BCryptPasswordEncoder(),
            "pbkdf2@SpringSecurity_v5_8",
            Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    private final Hashing hashing = new Hashing();

    @Test
    void takesSixHundredThousandRounds() throws Exception {
        String hash = encoded(PASSWORD);
        byte[] bytes = HexFormat.of().parseHex(hash.substring("{pbkdf2@600000}".length()));

        var salted = new PBEKeySpec(PASSWORD.toCharArray(), Arrays.copyOf(bytes, 16), 600_000, 256);
        assertThat(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(salted)
                        .getEncoded())
                .isEqualTo(Arrays.copyOfRange(bytes, 16, 48));
        assertThat(encoded(PASSWORD)).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ق"})
    void looksAtEveryCharacterOfALongPassword(String letter) {
        String hash = encoded(letter.repeat(127) + "x");

        assertThat(Hashing.accepts(hash)).isTrue();
        assertThat(hashing.matches(letter.repeat(127) + "x", hash)).isTrue();
        assertThat(hashing.matches(letter.repeat(127) + "y", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcrypt", "pbkdf2@SpringSecurity_v5_8"})
    void readsWhatEarlierVersionsMade(String way) {
        String hash = Objects.requireNonNull(new DelegatingPasswordEncoder(way, EARLIER).encode(PASSWORD));

        assertThat(Hashing.accepts(hash)).isTrue();
        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches("another password", hash)).isFalse();
        assertThat(hashing.upgradeEncoding(hash)).isTrue();
    }

    @Test
    void leavesItsOwnAlone() {
        assertThat(hashing.upgradeEncoding(encoded(PASSWORD))).isFalse();
        assertThat(hashing.upgradeEncoding(Hashing.ofGenerated().encode(PASSWORD)))
                .isFalse();
    }

    @Test
    void isFastForWhoKnowsAGeneratedPasswordAndSlowForWhoGuesses() {
        String hash = Objects.requireNonNull(Hashing.ofGenerated().encode(PASSWORD));

        long right =
                LongStream.generate(() -> nanos(PASSWORD, hash)).limit(20).min().orElseThrow();
        long wrong = nanos("another password", hash);

        assertThat(Hashing.accepts(hash)).isTrue();
        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches("another password", hash)).isFalse();
        assertThat(hashing.matches(PASSWORD, null)).isFalse();
        // Some ten thousand times in truth.
        assertThat(wrong).isGreaterThan(20 * right);
        assertThat(nanos(PASSWORD, null)).isGreaterThan(20 * right);
    }

    private long nanos(String password, @Nullable String hash) {
        long start = System.nanoTime();
        hashing.matches(password, hash);
        return System.nanoTime() - start;
    }

    private String encoded(String password) {
        return Objects.requireNonNull(hashing.encode(password));
    }
}
