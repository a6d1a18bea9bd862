package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.KitWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a token has to be, over HTTP, with keys from a genuine issuer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = AccessTest.Doors.class)
class AccessTest {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestIssuer STRANGER = new TestIssuer();
    private static final Actor OPERATOR = new Actor("u-7", Set.of(Role.ZONE_OPERATOR), Set.of(), Set.of("a-park"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({KitWeb.class, Door.class})
    static class Doors {}

    @RestController
    static class Door {
        @Public
        @GetMapping("/open")
        String open(Actor actor) {
            return "{\"id\": \"" + actor.id() + "\"}";
        }

        @Allow(Role.ZONE_OPERATOR)
        @GetMapping("/guarded")
        String guarded(Actor actor) {
            return "{\"id\": \"" + actor.id() + "\", \"operates\": " + actor.operates("a-park") + "}";
        }
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("techvalley.access.issuer", ISSUER::url);
    }

    @Test
    void letsInWhoHasTheRole() {
        assertThat(get("/guarded", ISSUER.bearer(OPERATOR)).body()).isEqualTo("{\"id\": \"u-7\", \"operates\": true}");
    }

    @Test
    void knowsWhoAsksWhereEverybodyMay() {
        assertThat(get("/open").body()).contains("anonymous");
        assertThat(get("/open", ISSUER.bearer(OPERATOR)).body()).contains("u-7");
    }

    @Test
    void asksForATokenWithoutSayingMore() {
        HttpResponse<String> answer = get("/guarded");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("/problems/unauthenticated");
    }

    @Test
    void refusesWhoHasAnotherRole() {
        HttpResponse<String> answer =
                get("/guarded", ISSUER.bearer(new Actor("u-8", Set.of(Role.INVESTOR), Set.of(), Set.of("a-park"))));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/forbidden");
    }

    @Test
    void refusesATokenThatHasExpired() {
        refuses(ISSUER.token(
                OPERATOR,
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(31)))));
    }

    @Test
    void refusesATokenThatNeverEnds() {
        refuses(ISSUER.token(OPERATOR, claims -> claims.expirationTime(null)));
    }

    @Test
    void refusesATokenThatIsNotGoodYet() {
        refuses(ISSUER.token(
                OPERATOR, claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(60)))));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refuses(ISSUER.token(OPERATOR, claims -> claims.audience("somebody-else")));
        refuses(ISSUER.token(OPERATOR, claims -> claims.audience((String) null)));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refuses(STRANGER.token(OPERATOR));
        refuses(ISSUER.token(OPERATOR, claims -> claims.issuer(STRANGER.url())));
    }

    @Test
    void refusesATokenOfNobody() {
        refuses(ISSUER.token(OPERATOR, claims -> claims.subject(" ")));
        refuses(ISSUER.token(OPERATOR, claims -> claims.subject(null)));
    }

    @Test
    void refusesAnUnsignedToken() {
        refuses(new PlainJWT(claims()).serialize());
    }

    @Test
    void refusesATokenSignedWithAPublishedKeysName() {
        refuses(ISSUER.forged(OPERATOR));
    }

    @Test
    void refusesATokenThatBringsItsOwnKeyOrSaysWhereItIs() {
        List<UnaryOperator<JWSHeader.Builder>> ways = List.of(
                header -> header.jwk(STRANGER.published()),
                header -> header.jwk(STRANGER.published())
                        .keyID(ISSUER.published().getKeyID()),
                header -> header.jwkURL(URI.create(STRANGER.url() + "/keys")),
                header -> header.x509CertURL(URI.create(STRANGER.url() + "/keys")));

        for (UnaryOperator<JWSHeader.Builder> way : ways) {
            refuses(STRANGER.token(OPERATOR, claims -> claims.issuer(ISSUER.url()), way));
        }

        assertThat(STRANGER.keyReads()).isZero();
    }

    @Test
    void refusesTheIssuersIdTokens() {
        refuses(ISSUER.token(
                OPERATOR, claims -> claims.audience("techvalley-web").claim("nonce", "n-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "secevent+jwt", "dpop+jwt", "JOSE", "x"})
    void refusesATokenOfAnotherType(String type) {
        refuses(typed(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
    void takesTheTypesOfAccessTokens(String type) {
        assertThat(get("/guarded", "Bearer " + typed(type)).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesASharedSecret() throws Exception {
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
        jwt.sign(new MACSigner("0123456789abcdef0123456789abcdef"));

        refuses(jwt.serialize());
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String text : List.of("x", "a.b.c", "x".repeat(5_000), "eyJhbGciOiJSUzI1NiJ9..")) {
            refuses(text);
        }
    }

    @Test
    void refusesABadTokenEvenWhereNoneIsNeeded() {
        assertThat(get("/open", "Bearer x").statusCode()).isEqualTo(401);
    }

    @Test
    void followsTheIssuersKeys() {
        TestIssuer rotating = ISSUER;
        String before = rotating.bearer(OPERATOR);
        assertThat(get("/guarded", before).statusCode()).isEqualTo(200);

        rotating.rotate();

        assertThat(get("/guarded", rotating.bearer(OPERATOR)).statusCode()).isEqualTo(200);
    }

    @Test
    void readsNoKeysForATokenItKnows() {
        String bearer = ISSUER.bearer(OPERATOR);
        assertThat(get("/guarded", bearer).statusCode()).isEqualTo(200);
        int reads = ISSUER.keyReads();

        for (int request = 0; request < 50; request++) {
            assertThat(get("/guarded", bearer).statusCode()).isEqualTo(200);
        }

        assertThat(ISSUER.keyReads()).isEqualTo(reads);
    }

    private void refuses(String token) {
        HttpResponse<String> answer = get("/guarded", "Bearer " + token);

        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("xpired at", "signature", "Exception");
    }

    private static String typed(String type) {
        return ISSUER.token(OPERATOR, claims -> claims, header -> header.type(new JOSEObjectType(type)));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.url())
                .audience(TestIssuer.AUDIENCE)
                .subject(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("roles", List.of("zone-operator"))
                .build();
    }

    private HttpResponse<String> get(String path, String... authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (authorization.length > 0) {
            request.header("Authorization", authorization[0]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
