package ma.techvalley.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "/identity",
                "ftp://identity.example.ma",
                "https:identity",
                "http://identity.example.ma",
                "https://identity.example.ma/",
                "https://identity.example.ma/realm",
                "https://identity.example.ma?x=1",
                "https://identity.example.ma#x",
                "https://me@identity.example.ma"
            })
    void refusesWhatResourceServersCannotRelyOn(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Issuer.check(URI.create(issuer), false))
                .withMessageContaining("techvalley.identity.issuer")
                .withMessageContaining(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://identity.example.ma",
                "https://identity.example.ma:8443",
                "http://localhost:8085",
                "http://127.0.0.1:1",
                "http://[::1]:8085"
            })
    void acceptsTlsAndThisMachine(String issuer) {
        assertThatCode(() -> Issuer.check(URI.create(issuer), false)).doesNotThrowAnyException();
    }

    @Test
    void acceptsHttpElsewhereWhenAllowed() {
        assertThatCode(() -> Issuer.check(URI.create("http://identity:8085"), true))
                .doesNotThrowAnyException();
    }
}
