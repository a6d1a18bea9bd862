package ma.techvalley.gateway.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.gateway.Running;
import ma.techvalley.gateway.Topics;
import ma.techvalley.kit.web.access.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits over HTTP; nothing behind the gateway runs, which a request that is counted does not need. */
class RatesIT {
    private static final String WRITE = "/api/v1/filings";
    private Running gateway;

    @BeforeEach
    void start() {
        gateway = start("server.forward-headers-strategy=none");
    }

    private static Running start(String proxies) {
        return Running.start(
                EmbeddedPlatform.bootstrapServers(),
                proxies,
                "techvalley.gateway.services.compliance=http://127.0.0.1:1",
                "techvalley.gateway.rates.loopback=true",
                "techvalley.gateway.rates.address.reads.requests=5",
                "techvalley.gateway.rates.address.reads.per=1h",
                "techvalley.gateway.rates.actor.writes.requests=3",
                "techvalley.gateway.rates.actor.writes.per=1h");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void sayHowManyAreLeftAndRefuseTheOneTooMany() {
        for (int left = 4; left >= 0; left--) {
            HttpResponse<String> answer = gateway.get("/api/v1/office-spaces");
            assertThat(answer.statusCode()).isNotEqualTo(429);
            assertThat(answer.headers().firstValue("RateLimit-Limit")).hasValue("5");
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue(Integer.toString(left));
        }

        HttpResponse<String> refused = gateway.get("/api/v1/office-spaces");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/too-many-requests", "At most 5 in 3600 seconds.");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 720L);
        assertThat(refused.headers().firstValueAsLong("RateLimit-Reset").orElseThrow())
                .isBetween(3_500L, 3_600L);
    }

    @Test
    void countTheAddressOfTheConnectionWhateverAHeaderSays() {
        for (int request = 0; request < 5; request++) {
            assertThat(readAs("203.0.113." + request)).isNotEqualTo(429);
        }

        assertThat(readAs("203.0.113.5")).isEqualTo(429);
    }

    @Test
    void countTheAddressThatAProxyOfTheirOwnNames() {
        gateway.close();
        gateway = start("server.forward-headers-strategy=native");

        for (int request = 0; request < 7; request++) {
            assertThat(gateway.get("/api/v1/zones", "X-Forwarded-For", "203.0.113." + request)
                            .statusCode())
                    .isNotEqualTo(429);
        }
        // What the proxy saw is last; what its client pretends comes before.
        for (int request = 0; request < 4; request++) {
            assertThat(gateway.get("/api/v1/zones", "X-Forwarded-For", "198.51.100." + request + ", 203.0.113.0")
                            .statusCode())
                    .isNotEqualTo(429);
        }
        assertThat(gateway.get("/api/v1/zones", "X-Forwarded-For", "198.51.100.9, 203.0.113.0")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void countAllReadsOfTheApiButNothingElse() {
        for (String path : new String[] {"/api/v1/overview", "/api/v1/zones", "/api/v1/companies", "/api/v1/castles"}) {
            gateway.get(path);
        }
        assertThat(gateway.get("/api/v1/jobs", "Authorization", "Bearer bad").statusCode())
                .isEqualTo(401);
        assertThat(gateway.get("/api/v1/jobs").statusCode()).isEqualTo(429);
        assertThat(gateway.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void countEachActorForItself() {
        String first = bearer("u-1");
        for (int request = 0; request < 3; request++) {
            assertThat(gateway.send("POST", WRITE, first)).isEqualTo(503);
        }

        assertThat(gateway.send("POST", WRITE, first)).isEqualTo(429);
        assertThat(gateway.send("POST", WRITE, bearer("u-2"))).isEqualTo(503);
    }

    /** The first waits for an examination and goes another way than those that follow. */
    @Test
    void countAnActorsQuickSearchesToo() throws Exception {
        gateway.close();
        Topics.create(EmbeddedPlatform.bootstrapServers()).close();
        gateway = Running.start(
                        EmbeddedPlatform.bootstrapServers(),
                        "techvalley.gateway.rates.loopback=true",
                        "techvalley.gateway.rates.actor.reads.requests=3",
                        "techvalley.gateway.rates.actor.reads.per=1h")
                .untilReady();
        String first = bearer("u-3");
        for (int left = 2; left >= 0; left--) {
            HttpResponse<String> answer = gateway.get("/api/v1/office-spaces", "Authorization", first);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue(Integer.toString(left));
        }

        assertThat(gateway.get("/api/v1/office-spaces", "Authorization", first).statusCode())
                .isEqualTo(429);
        assertThat(gateway.get("/api/v1/office-spaces", "Authorization", bearer("u-4"))
                        .statusCode())
                .isEqualTo(200);
    }

    private int readAs(String address) {
        String[] forged = {"X-Forwarded-For", address, "Forwarded", "for=" + address, "X-Real-IP", address};
        return gateway.get("/api/v1/office-spaces", forged).statusCode();
    }

    private static String bearer(String id) {
        return TestIssuer.shared().bearer(new Actor(id, Set.of(Role.COMPANY_ADMINISTRATOR), Set.of(), Set.of()));
    }
}
