package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ma.techvalley.contracts.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An issuer that says things its own way, as Keycloak does: roles inside {@code realm_access} under names of the ministry, other
 * attributes in a group of their own, several audiences, keys where it likes. Nothing but configuration makes its tokens good here.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = AccessTest.Doors.class,
        properties = {
            "techvalley.access.claims.roles=realm_access.roles",
            "techvalley.access.claims.companies=attributes.ices",
            "techvalley.access.claims.parks=attributes.zones",
            "techvalley.access.claims.role-names.exploitant-de-zone=zone-operator",
            "techvalley.access.audience=plateforme-offshoring",
            "techvalley.access.algorithms=RS256"
        })
class OtherIssuerTest {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final Actor SUBJECT = new Actor("f3b0a6c2", Set.of(), Set.of(), Set.of());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("techvalley.access.issuer", ISSUER::url);
        properties.add("techvalley.access.keys", () -> ISSUER.url() + "/keys");
    }

    @Test
    void givesRightsUnderItsOwnNames() throws Exception {
        HttpResponse<String> answer = get(token(List.of("exploitant-de-zone", "offline_access"), List.of("a-park")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\": \"f3b0a6c2\", \"operates\": true}");
    }

    @Test
    void givesNoneUnderNamesThatNobodyConfigured() throws Exception {
        assertThat(get(token(List.of("offline_access"), List.of("a-park"))).statusCode())
                .isEqualTo(403);
        assertThat(get(token(List.of("exploitant-de-zone"), List.of("another"))).body())
                .contains("\"operates\": false");
    }

    @Test
    void hasToNameTheAudienceThatWasConfigured() throws Exception {
        String ours = ISSUER.token(SUBJECT, claims -> claims.audience(TestIssuer.AUDIENCE));

        assertThat(get(ours).statusCode()).isEqualTo(401);
    }

    private static String token(List<String> roles, List<String> zones) {
        UnaryOperator<JWTClaimsSet.Builder> asItSays =
                claims -> claims.audience(List.of("account", "plateforme-offshoring"))
                        .claim("typ", "Bearer")
                        .claim("azp", "portail")
                        .claim("roles", null)
                        .claim("parks", null)
                        .claim("companies", null)
                        .claim("realm_access", Map.of("roles", roles))
                        .claim("attributes", Map.of("zones", zones, "ices", List.of()));
        return ISSUER.token(SUBJECT, asItSays, header -> header.type(JOSEObjectType.JWT));
    }

    private HttpResponse<String> get(String token) throws IOException, InterruptedException {
        URI guarded = URI.create("http://127.0.0.1:" + port + "/guarded");
        return CLIENT.send(
                HttpRequest.newBuilder(guarded)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
