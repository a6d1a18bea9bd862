package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachinesIT {
    private static final Set<String> FOR_COMPANIES = Set.of("company-reporter", "company-administrator");
    private static RunningIdentity identity;
    private static Browser browser;
    private static Tokens tokens;

    @BeforeAll
    static void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
        tokens = new Tokens(browser);
    }

    @AfterAll
    static void stop() {
        browser.close();
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investor",
                "company-reporter",
                "company-administrator",
                "zone-operator",
                "cndp-officer",
                "cndp-supervisor",
                "ministry-analyst",
                "auditor",
                "platform-operator",
                "gateway"
            })
    void getTheClaimsOfTheirRole(String role) throws Exception {
        JWTClaimsSet claims = claims("demo-" + role);

        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringListClaim("companies"))
                .isEqualTo(FOR_COMPANIES.contains(role) ? List.of(RunningIdentity.COMPANY) : List.of());
        assertThat(claims.getStringListClaim("parks"))
                .isEqualTo(role.equals("zone-operator") ? List.of(RunningIdentity.PARK) : List.of());
        assertThat(claims.getSubject()).doesNotContain("demo");
        assertThat(claims.getAudience()).containsExactly("techvalley");
    }

    @Test
    void loadDemoDataForAllCompaniesAndParks() throws Exception {
        JWTClaimsSet claims = claims("demo-loader");

        assertThat(claims.getStringListClaim("roles"))
                .containsExactlyInAnyOrder(
                        "zone-operator", "company-administrator", "company-reporter", "cndp-officer");
        assertThat(claims.getStringListClaim("companies")).containsExactly(RunningIdentity.COMPANY);
        assertThat(claims.getStringListClaim("parks")).containsExactly(RunningIdentity.PARK);
    }

    @Test
    void getFewerRolesWhenTheyAskForFewer() throws Exception {
        var answer = asked("demo-loader", "cndp-officer");

        assertThat(tokens.verified(Tokens.access(answer)).getStringListClaim("roles"))
                .containsExactly("cndp-officer");
        assertThat(asked("demo-loader", "auditor").statusCode()).isEqualTo(400);
    }

    @Test
    void mayProveThemselvesInTheHeader() {
        String proof = "demo-auditor:" + identity.secret("demo-auditor");
        String basic = Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));

        var answer = browser.post(
                "/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + basic);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Tokens.refresh(answer)).isEmpty();
    }

    @Test
    void areRefusedAlikeWhetherTheyExistOrNot() {
        var wrong = tokens.ofMachine("demo-investor", "not the secret");
        var unknown = tokens.ofMachine("nobody", "not the secret");
        var withoutSecret =
                browser.post("/oauth2/token", Map.of("grant_type", "client_credentials", "client_id", "demo-auditor"));

        assertThat(List.of(wrong, unknown, withoutSecret)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).isEqualTo("{\"error\":\"invalid_client\"}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "implicit", "urn:ietf:params:oauth:grant-type:token-exchange", "authorization_code"})
    void getTokensByNoOtherGrant(String grant) {
        var refused = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", grant,
                        "client_id", "demo-cndp-supervisor",
                        "client_secret", identity.secret("demo-cndp-supervisor"),
                        "username", "demo-investor",
                        "password", "x"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(WebPage.json(refused).path("error").asString()).isNotEmpty();
    }

    private static JWTClaimsSet claims(String name) {
        return tokens.verified(Tokens.access(tokens.ofMachine(name, identity.secret(name))));
    }

    private static HttpResponse<String> asked(String name, String scope) {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        name,
                        "client_secret",
                        identity.secret(name),
                        "scope",
                        scope));
    }
}
