package ma.techvalley.gateway.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import ma.techvalley.gateway.rates.RateProperties.Kinds;
import ma.techvalley.gateway.rates.RateProperties.Rate;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is counted where this machine is trusted, and what where it is not. */
class RateFilterTest {
    private static final Rate ONE = new Rate(1, Duration.ofHours(1));

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "2001:db8:0:0:0:0:0:7"})
    void countsOthersWhetherOrNotThisMachineCounts(String address) throws Exception {
        for (boolean loopback : new boolean[] {true, false}) {
            RateFilter filter = filter(loopback);
            assertThat(isAnswered(filter, address)).isTrue();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> isAnswered(filter, address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0:0:0:0:0:0:0:1"})
    void countsThisMachineOnlyIfItIsSaid(String address) throws Exception {
        RateFilter trusting = filter(false);
        for (int request = 0; request < 10; request++) {
            assertThat(isAnswered(trusting, address)).isTrue();
        }

        RateFilter counting = filter(true);
        assertThat(isAnswered(counting, address)).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> isAnswered(counting, address));
    }

    private static RateFilter filter(boolean loopback) {
        Kinds kinds = new Kinds(ONE, ONE);
        return new RateFilter(
                new Counting(kinds, new RateProperties(loopback, kinds, kinds, 1_000)),
                request -> request.getRemoteAddr());
    }

    private static boolean isAnswered(RateFilter filter, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/zones");
        request.setRemoteAddr(address);
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
