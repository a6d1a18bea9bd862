package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.TestCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** TLS is configuration: of the server, and of whom it trusts to be the issuer. */
class TlsTest {
    private static final TestCertificate OURS = TestCertificate.make();
    private static final TestCertificate FOREIGN = TestCertificate.make();
    private static final TestIssuer ISSUER = new TestIssuer(OURS.context());
    private static final Actor OPERATOR = new Actor("u-7", Set.of(Role.ZONE_OPERATOR), Set.of(), Set.of("a-park"));

    @AfterAll
    static void stop() {
        ISSUER.stop();
    }

    @Test
    void answersHttpsAndRefusesPlainHttp() throws Exception {
        try (var server = start(trusting(OURS))) {
            HttpResponse<String> encrypted = get(server, "https", OURS);
            assertThat(encrypted.statusCode()).isEqualTo(200);
            assertThat(encrypted.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000; includeSubDomains");
            HttpResponse<String> plain = get(server, "http", OURS);
            assertThat(plain.statusCode()).isEqualTo(400);
            assertThat(plain.body()).doesNotContain("u-7");
            assertThatThrownBy(() -> get(server, "https", FOREIGN)).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void speaksTheNewestVersionWithItsOwnCiphersAndNoOther() throws Exception {
        try (var server = start(trusting(OURS))) {
            SSLSession agreed = handshake(server, "TLSv1.3", "TLSv1.2");
            assertThat(agreed.getProtocol()).isEqualTo("TLSv1.3");
            assertThat(agreed.getCipherSuite()).matches("TLS_(AES_(128|256)_GCM|CHACHA20_POLY1305)_SHA(256|384)");
            assertThatThrownBy(() -> handshake(server, "TLSv1.2")).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void believesNoIssuerWhoseCertificateItDoesNotTrust() throws Exception {
        try (var server = start(trusting(FOREIGN))) {
            assertThat(get(server, "https", OURS).statusCode()).isEqualTo(503);
        }
        try (var server = start()) {
            assertThat(get(server, "https", OURS).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void doesNotStartWithABundleThatIsNotThere() {
        assertThatThrownBy(() -> start("--techvalley.access.ssl-bundle=forgotten"))
                .hasStackTraceContaining("forgotten");
    }

    private static String[] trusting(TestCertificate issuer) {
        return new String[] {
            "--techvalley.access.ssl-bundle=issuer",
            "--spring.ssl.bundle.pem.issuer.truststore.certificate=" + issuer.certificateFile()
        };
    }

    private static ServletWebServerApplicationContext start(String... settings) {
        Stream<String> port = Stream.of(
                "--server.port=0", "--spring.main.banner-mode=off", "--techvalley.access.issuer=" + ISSUER.url());
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(AccessTest.Doors.class)
                .run(Stream.of(port, Stream.of(OURS.serving()), Stream.of(settings))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static SSLSession handshake(ServletWebServerApplicationContext server, String... versions)
            throws IOException {
        int port = server.getWebServer().getPort();
        try (SSLSocket socket = (SSLSocket) OURS.context().getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(versions);
            socket.startHandshake();
            return socket.getSession();
        }
    }

    private static HttpResponse<String> get(
            ServletWebServerApplicationContext server, String scheme, TestCertificate trusted)
            throws IOException, InterruptedException {
        URI door = URI.create(scheme + "://localhost:" + server.getWebServer().getPort() + "/open");
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(trusted.context()).build()) {
            return client.send(
                    HttpRequest.newBuilder(door)
                            .header("Authorization", ISSUER.bearer(OPERATOR))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
