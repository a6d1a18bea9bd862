package ma.techvalley.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2025!",
                "P@ssw0rd12345",
                "qwertyuiop123",
                "azertyuiop2024",
                "1q2w3e4r5t6y",
                "123456789012",
                "111111111111",
                "121212121212",
                "abcdefghijkl",
                "iloveyou1234",
                "motdepasse2025",
                "Bonjour2025!!",
                "administrator1",
                "letmein-please",
                "TechValley2026!",
                "CasaNearshore#1",
                "techvalley-operator",
                "c4s4n3arsh0re!",
                "amina.reporter.2026",
                "كلمة السر ١٢٣٤٥"
            })
    void knowsWhatIsTriedFirst(String password) {
        assertThat(Guessable.is(password, "amina.reporter-1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "839201746592",
                "xK9#mQ2$vL7@",
                "my platform sleeps under the fig tree",
                "j'ai deux mandarines",
                "شاي بالنعناع تحت الزيتونة"
            })
    void leavesOthersAloneWhateverTheirCharacters(String password) {
        assertThat(Guessable.is(password, "amina.reporter-1")).isFalse();
    }

    @Test
    void leavesGeneratedOnesAlone() {
        assertThat(Stream.generate(Secrets::generate).limit(1000))
                .noneMatch(password -> Guessable.is(password, "operator"));
    }
}
