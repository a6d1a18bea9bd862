package ma.techvalley.kit.containers;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.Test;

class ContainersIT {
    @Test
    void testsUseContainersExactlyWhenAskedTo() {
        boolean asked = Boolean.getBoolean(ContainersOnRequest.REQUEST);

        assertThat(System.getProperty("KAFKA_BOOTSTRAP_SERVERS") != null).isEqualTo(asked);
        assertThat(System.getProperty("MONGODB_URI") != null).isEqualTo(asked);
        if (asked) {
            assertThat(EmbeddedPlatform.bootstrapServers()).isEqualTo(System.getProperty("KAFKA_BOOTSTRAP_SERVERS"));
            assertThat(EmbeddedPlatform.connectionString()).isEqualTo(System.getProperty("MONGODB_URI"));
        }
    }
}
