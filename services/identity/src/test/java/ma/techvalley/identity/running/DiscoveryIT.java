package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DiscoveryIT {
    private static RunningIdentity identity;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        identity.close();
    }

    @Test
    void namesWhatThereIsAndNothingElse() {
        JsonNode document = WebPage.json(browser.get("/.well-known/openid-configuration"));

        assertThat(document.path("issuer").asString()).isEqualTo(identity.issuer());
        assertThat(texts(document, "response_types_supported")).containsExactly("code");
        assertThat(texts(document, "grant_types_supported"))
                .containsExactlyInAnyOrder("authorization_code", "client_credentials", "refresh_token");
        assertThat(texts(document, "code_challenge_methods_supported")).containsExactly("S256");
        assertThat(texts(document, "token_endpoint_auth_methods_supported"))
                .containsExactlyInAnyOrder("client_secret_basic", "client_secret_post", "none");
        assertThat(texts(document, "id_token_signing_alg_values_supported")).containsExactly("PS256");
        assertThat(document.has("introspection_endpoint")).isFalse();
        for (String endpoint : List.of(
                "authorization_endpoint",
                "token_endpoint",
                "jwks_uri",
                "revocation_endpoint",
                "end_session_endpoint",
                "userinfo_endpoint")) {
            String url = document.path(endpoint).asString();
            assertThat(url).startsWith(identity.issuer() + "/");
            assertThat(browser.get(url).statusCode()).as(url).isNotEqualTo(404);
        }
    }

    @Test
    void publishesThePublicHalvesOfKeysOnly() {
        var keys = new Tokens(browser).keys().getKeys();

        assertThat(keys).hasSize(1).noneMatch(JWK::isPrivate);
        assertThat(keys.getFirst().getAlgorithm().getName()).isEqualTo("PS256");
        assertThat(keys.getFirst().size()).isGreaterThanOrEqualTo(3072);
    }

    @Test
    void saysWhetherItIsAliveAndReady() {
        for (String probe : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(WebPage.json(browser.get(probe)).path("status").asString())
                    .isEqualTo("UP");
        }
    }

    @Test
    void reachesNothingElse() {
        for (String hidden : List.of(
                "/oauth2/introspect",
                "/oauth2/par",
                "/oauth2/device_authorization",
                "/connect/register",
                "/actuator",
                "/actuator/env",
                "/error",
                "/oauth2/consent")) {
            assertThat(browser.get(hidden).statusCode()).as(hidden).isEqualTo(404);
        }
    }

    private static List<String> texts(JsonNode document, String name) {
        return document.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
