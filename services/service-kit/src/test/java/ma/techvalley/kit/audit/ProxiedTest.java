package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProxiedTest {
    private final Proxied proxied = new Proxied(new AuditProperties(List.of("10.1.0.0/16", "::1")).matchers());

    @Test
    void takesTheWordOfAProxyOfOurs() {
        assertThat(sender("10.1.2.3", "203.0.113.9"))
                .isEqualTo(new Sender("u-1", List.of(), "203.0.113.9", "10.1.2.3"));
        assertThat(sender("::1", "2001:db8::9").address()).isEqualTo("2001:db8:0:0:0:0:0:9");
    }

    @Test
    void takesNobodyElsesWord() {
        assertThat(sender("10.2.0.1", "203.0.113.9")).isEqualTo(new Sender("u-1", List.of(), "10.2.0.1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "203.0.113.9, 198.51.100.1", "203.0.113.999", "<script>", "0x7f.1"})
    void keepsNothingThatIsNoAddress(String word) {
        assertThat(sender("10.1.2.3", word)).isEqualTo(new Sender("u-1", List.of(), "10.1.2.3", null));
    }

    private Sender sender(String peer, String word) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", word);
        return proxied.sender(request, "u-1", List.of());
    }
}
