package ma.techvalley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongConfigurationIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "techvalley.identity.issuer=identity",
                "techvalley.identity.demo-companies=*",
                "techvalley.identity.demo-parks=Casa Nearshore",
                "techvalley.identity.keys.rotate-after=1m",
                "techvalley.identity.keys.algorithm=ES256",
                "techvalley.identity.tokens.access=2h",
                "techvalley.identity.tokens.idle=10m",
                "techvalley.identity.tokens.refresh=1m",
                "techvalley.identity.throttling.account-failures=0",
                "techvalley.identity.throttling.forget=1s",
                "techvalley.identity.web.redirect-uris=/signed-in",
                "techvalley.identity.web.origins=http://localhost:8080/"
            })
    void stopsTheStart(String property, @TempDir Path directory) {
        assertThatThrownBy(() -> IdentityApplication.application()
                        .registerShutdownHook(false)
                        .run("--server.port=0", "--techvalley.identity.directory=" + directory, "--" + property))
                .rootCause()
                .hasMessageContaining(property.substring(0, property.lastIndexOf('.')));
        assertThat(directory.resolve("accounts.json")).doesNotExist();
    }

    @Test
    void listensOnThisMachineUnlessToldOtherwise(@TempDir Path directory) {
        try (var context = IdentityApplication.application()
                .registerShutdownHook(false)
                .run("--server.port=0", "--techvalley.identity.directory=" + directory)) {
            assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
        }
    }
}
