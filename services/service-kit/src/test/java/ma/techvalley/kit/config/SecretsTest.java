package ma.techvalley.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.techvalley.kit.KitApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** As a whole start reads them: a default secret stops it, and none of them is ever said aloud. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {
    private static final String OWN = "qV7x\"\\y3zK0!";
    private static final String KAFKA = "--techvalley.kafka.security.";
    private static final String URI = "--techvalley.store.uri=mongodb://";

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties({KafkaProperties.class, StoreProperties.class})
    static class Settings {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "changeme",
                "Change-Me-Please",
                "password",
                "password-123456789",
                "secret",
                "admin",
                "<the password>",
                "notes-service",
                "0123456789a"
            })
    void stopTheStartWhereEverybodyKnowsThem(String known, CapturedOutput output) {
        assertThat(starts(KAFKA + "protocol=SASL_SSL", KAFKA + "user=notes-service", KAFKA + "password=" + known))
                .isFalse();
        assertThat(output).contains("techvalley.kafka.security.password is empty, shorter than 12", "openssl rand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"notes:@db", "notes:changeme@db/x", "notes:password@db:27017,db2", "admin:admin@db/?tls=true"})
    void stopTheStartInAConnectionStringToo(String rest, CapturedOutput output) {
        assertThat(starts(URI + rest)).isFalse();
        assertThat(output).contains("The password in techvalley.store.uri is empty, shorter than 12", "openssl rand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                KAFKA + "user=notes",
                KAFKA + "protocol=SASL_PLAINTEXT",
                KAFKA + "mechanism=GSSAPI",
                "--techvalley.kafka.partitions=0"
            })
    void areNotRepeatedByAStartThatFailsForAnotherReason(String wrong, CapturedOutput output) {
        assertThat(starts(KAFKA + "password=" + OWN, wrong)).isFalse();
        assertThat(starts(URI + "notes:a/" + OWN + "@db")).isFalse();
        assertThat(starts(URI + "notes:qV7xyyy3zK0zzz@db", "--techvalley.store.timeout=soon"))
                .isFalse();
        assertThat(output).doesNotContain("zK0");
    }

    @Test
    void areNotRepeatedByWhatIsLogged() {
        var security =
                new KafkaSecurity(KafkaSecurity.Protocol.SASL_SSL, KafkaSecurity.Mechanism.PLAIN, "notes", OWN, "");
        var kafka = new KafkaProperties("localhost:1", 1, (short) 1, security);

        assertThat(kafka.toString() + kafka.client()).contains("notes").doesNotContain("zK0");
    }

    @Test
    void comeFromFiles(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("techvalley.kafka.security.password"), OWN + "\n");
        Files.writeString(directory.resolve("techvalley.store.uri"), "mongodb://notes:qV7xyyy3zK0zzz@db/?tls=true\n");
        try (var context =
                start("--TECHVALLEY_SECRETS=" + directory, KAFKA + "protocol=SASL_SSL", KAFKA + "user=notes")) {
            assertThat(context.getBean(KafkaProperties.class).security().password())
                    .isEqualTo(OWN);
            assertThat(context.getBean(StoreProperties.class).uri()).endsWith("tls=true");
        }
    }

    @Test
    void areNotNeededWhereNobodyElseReachesTheNetwork() {
        assertThat(starts(
                        "--techvalley.store.uri=mongodb://mongo:27017",
                        "--techvalley.kafka.bootstrap-servers=kafka:9092"))
                .isTrue();
    }

    private static boolean starts(String... settings) {
        try (var _ = start(settings)) {
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return KitApplication.of(Settings.class, "notes")
                .web(WebApplicationType.NONE)
                .properties("techvalley.store.database=notes")
                .run(settings);
    }
}
