package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.kit.rig.TestCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No broker anywhere: a service that is asked by https. */
class TlsIT {
    private static final TestCertificate OURS = TestCertificate.make();
    private static final TestCertificate FOREIGN = TestCertificate.make();
    private static Upstream zones;

    @BeforeAll
    static void start() throws Exception {
        zones = new Upstream(OURS.context());
    }

    @AfterAll
    static void stop() {
        zones.close();
    }

    @Test
    void asksAServiceThatItTrusts() {
        try (Running gateway = trusting(OURS, zones.url())) {
            assertThat(gateway.post("/api/v1/office-spaces/a/201", "{}").statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void asksNoServiceThatItDoesNotTrustAndNoneInPlainWordsThatSpeaksTls() {
        int before = zones.received.size();
        try (Running gateway = trusting(FOREIGN, zones.url())) {
            assertThat(gateway.post("/api/v1/office-spaces/a/201", "{}").statusCode())
                    .isEqualTo(503);
        }
        try (Running gateway = trusting(OURS, zones.url().replace("https:", "http:"))) {
            assertThat(gateway.post("/api/v1/office-spaces/a/201", "{}").statusCode())
                    .isEqualTo(503);
        }
        assertThat(zones.received).hasSize(before);
    }

    private static Running trusting(TestCertificate certificate, String url) {
        return Running.start(
                "127.0.0.1:1",
                "techvalley.gateway.services.zones=" + url,
                "techvalley.gateway.ssl-bundle=services",
                "spring.ssl.bundle.pem.services.truststore.certificate=" + certificate.certificateFile());
    }
}
