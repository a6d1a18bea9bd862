package ma.techvalley.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import ma.techvalley.identity.running.MovableClock;
import ma.techvalley.identity.state.StateDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class SigningKeysTest {
    private static final Duration MONTH = Duration.ofDays(30);
    private final MovableClock clock = new MovableClock();
    private StateDirectory directory;

    @BeforeEach
    void open(@TempDir Path path) {
        directory = StateDirectory.open(path);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void signWithOneKeyForAMonth() {
        SigningKeys keys = keys();
        String first = keys.signing().getKeyID();

        clock.forward(MONTH.minusMinutes(1));
        assertThat(keys.signing().getKeyID()).isEqualTo(first);
        clock.forward(Duration.ofMinutes(1));
        assertThat(keys.signing().getKeyID()).isNotEqualTo(first);
    }

    @Test
    void publishTheOldKeyUntilItsTokensHaveEnded() {
        SigningKeys keys = keys();
        String first = keys.signing().getKeyID();
        clock.forward(MONTH);
        String second = keys.signing().getKeyID();

        clock.forward(Duration.ofMinutes(19));
        assertThat(published(keys)).containsExactly(first, second);
        clock.forward(Duration.ofMinutes(2));
        assertThat(published(keys)).containsExactly(second);
    }

    @Test
    void areTheSameForTheNextProcess() {
        SigningKeys before = keys();
        before.signing();
        clock.forward(MONTH);
        String signing = before.signing().getKeyID();

        SigningKeys after = keys();

        assertThat(published(after)).hasSize(2).isEqualTo(published(before));
        assertThat(after.signing().getKeyID()).isEqualTo(signing);
    }

    @Test
    void signWithANewKeyAfterALongSleep() {
        SigningKeys keys = keys();
        String first = keys.signing().getKeyID();
        clock.forward(MONTH.multipliedBy(12));

        assertThat(published(keys)).hasSize(2).contains(first);
        clock.forward(Duration.ofHours(1));
        assertThat(published(keys)).hasSize(1).doesNotContain(first);
    }

    @Test
    void giveWayAtOnceWhenTheyAreShortButVerifyUntilTheirTokensHaveEnded() throws JOSEException {
        RSAKey shorter = new RSAKeyGenerator(2048)
                .keyID("earlier")
                .issueTime(Date.from(clock.instant()))
                .generate();
        new KeyFile(directory).write(List.of(shorter));

        SigningKeys keys = keys();

        assertThat(keys.signing().size()).isEqualTo(3072);
        assertThat(published(keys)).hasSize(2).contains("earlier");
        clock.forward(Duration.ofMinutes(21));
        assertThat(published(keys)).hasSize(1).doesNotContain("earlier");
    }

    @Test
    void giveWayAtOnceToThoseOfAnotherAlgorithmButVerifyUntilTheirTokensHaveEnded() {
        String first = keys().signing().getKeyID();

        SigningKeys keys = keys(SignatureAlgorithm.RS256);

        assertThat(keys.signing().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(published(keys)).hasSize(2).contains(first);
        clock.forward(Duration.ofMinutes(21));
        assertThat(published(keys)).hasSize(1).doesNotContain(first);
    }

    @Test
    void refuseAFileOfOthersWithoutQuotingIt() {
        directory.write("signing-keys.json", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}");

        assertThatIllegalStateException()
                .isThrownBy(this::keys)
                .withMessageContaining("signing-keys.json")
                .withMessageNotContaining("c2VjcmV0");
    }

    private SigningKeys keys() {
        return keys(SignatureAlgorithm.PS256);
    }

    private SigningKeys keys(SignatureAlgorithm algorithm) {
        var schedule = new SigningKeys.Schedule(MONTH, Duration.ofMinutes(15), algorithm);
        return new SigningKeys(new KeyFile(directory), schedule, clock);
    }

    private static List<String> published(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
