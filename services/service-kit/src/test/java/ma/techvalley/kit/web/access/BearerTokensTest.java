package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads what the library's resolver reads, and refuses what it refuses. */
class BearerTokensTest {
    private static final BearerTokenResolver OURS = new BearerTokens();
    private static final BearerTokenResolver LIBRARYS = new DefaultBearerTokenResolver();

    @Property
    void agreesWithTheLibraryAboutTokens(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(max = 12) String token) {
        assertThat(outcome(OURS, "Bearer " + token)).isEqualTo(outcome(LIBRARYS, "Bearer " + token));
    }

    @Property
    void agreesWithTheLibraryAboutWhatIsSent(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 9) String sent) {
        assertThat(outcome(OURS, sent)).isEqualTo(outcome(LIBRARYS, sent));
        assertThat(outcome(OURS, "bEArer" + sent)).isEqualTo(outcome(LIBRARYS, "bEArer" + sent));
    }

    @Example
    void readsATokenAndNothingElse() {
        assertThat(OURS.resolve(request("Bearer abc-._~+/09AZ=="))).isEqualTo("abc-._~+/09AZ==");
        assertThat(OURS.resolve(request("Basic YTpi"))).isNull();
        assertThat(OURS.resolve(new MockHttpServletRequest())).isNull();
        for (String malformed :
                new String[] {"Bearer", "Bearer ", "Bearer a b", "Bearer =", "Bearer a=b", "Bearer é"}) {
            assertThatExceptionOfType(OAuth2AuthenticationException.class)
                    .as(malformed)
                    .isThrownBy(() -> OURS.resolve(request(malformed)));
        }
    }

    /** Tells no token from an empty one, and neither from a refusal. */
    private static String outcome(BearerTokenResolver resolver, String authorization) {
        try {
            return "token: " + resolver.resolve(request(authorization));
        } catch (OAuth2AuthenticationException refused) {
            return "refused: " + refused.getError().getErrorCode();
        }
    }

    private static MockHttpServletRequest request(String authorization) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", authorization);
        return request;
    }
}
