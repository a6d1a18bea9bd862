package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.ActorClaims;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.Logged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** Where keys come from, and what is said when they do not come. */
class KeysTest {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final String TOKEN = ISSUER.token(new Actor("u-7", Set.of(Role.AUDITOR), Set.of(), Set.of()));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @AfterAll
    static void stop() {
        ISSUER.stop();
    }

    @Test
    void areReadWhereTheyAreSaidToBe() {
        assertThat(tokens(ISSUER.url() + "/keys").decode(TOKEN).getSubject()).isEqualTo("u-7");
    }

    @Test
    void areNotFetchedFromWhereARedirectLeads() throws IOException {
        HttpServer bent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bent.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", ISSUER.url() + "/keys");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        bent.start();
        int before = ISSUER.keyReads();
        try {
            Tokens tokens = tokens("http://localhost:" + bent.getAddress().getPort() + "/keys");

            assertThatThrownBy(() -> tokens.decode(TOKEN)).isInstanceOf(Unavailable.class);
            assertThat(ISSUER.keyReads()).isEqualTo(before);
        } finally {
            bent.stop(0);
        }
    }

    @Test
    void areMissedInTheLogOnceAMinute() {
        Tokens tokens = tokens("http://localhost:1/keys");
        try (Logged logged = Logged.begin()) {
            for (int request = 0; request < 5; request++) {
                assertThatThrownBy(() -> tokens.decode(TOKEN)).isInstanceOf(Unavailable.class);
            }
            assertThat(logged.warnings())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .startsWith("The issuer's keys cannot be read")
                            .doesNotContain(TOKEN));

            now.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
            assertThatThrownBy(() -> tokens.decode(TOKEN)).isInstanceOf(Unavailable.class);
            assertThat(logged.warnings()).hasSize(2);
        }
    }

    private Tokens tokens(String keys) {
        AccessProperties access = new AccessProperties(
                URI.create(ISSUER.url()),
                URI.create(keys),
                null,
                TestIssuer.AUDIENCE,
                Set.of(SignatureAlgorithm.RS256),
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                ActorClaims.OWN);
        Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        return new Tokens(Examination.of(access, null), access.remembered(), clock);
    }
}
