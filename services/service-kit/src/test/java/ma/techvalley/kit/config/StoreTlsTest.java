package ma.techvalley.kit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import ma.techvalley.kit.rig.TestCertificate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against the stand-in, which speaks TLS but knows no users. */
class StoreTlsTest {
    private static final TestCertificate OURS = TestCertificate.make();
    private static final MongoServer STORE = new MongoServer(H2Backend.inMemory());
    private static final SSLContext OURS_TRUSTED = OURS.context();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        STORE.enableSsl(OURS.key(), null, OURS.x509());
        address = "mongodb://localhost:" + STORE.bind().getPort();
    }

    @AfterAll
    static void stop() {
        STORE.shutdownNow();
    }

    @Test
    void asksAStoreThatItTrusts() {
        assertThat(ping("", OURS_TRUSTED)).isEqualTo(1.0);
        assertThat(ping("/?tls=true", OURS_TRUSTED)).isEqualTo(1.0);
    }

    @Test
    void asksNoStoreThatItDoesNotTrustAndNoneWithoutTls() {
        assertThatThrownBy(() -> ping("/?tls=true", null)).isInstanceOf(MongoTimeoutException.class);
        assertThatThrownBy(() -> ping("", TestCertificate.make().context())).isInstanceOf(MongoTimeoutException.class);
        assertThatThrownBy(() -> ping("", null)).isInstanceOf(MongoTimeoutException.class);
    }

    private static Object ping(String options, @Nullable SSLContext tls) {
        Duration timeout = tls == OURS_TRUSTED ? PATIENCE : IMPATIENCE;
        var store = new StoreProperties(address + options, "notes", timeout, null);
        try (MongoClient client = StoreClient.of(store, tls)) {
            return client.getDatabase("notes")
                    .runCommand(new Document("ping", 1))
                    .get("ok");
        }
    }
}
