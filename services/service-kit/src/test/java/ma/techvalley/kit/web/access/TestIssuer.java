package ma.techvalley.kit.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/** A genuine OpenID issuer with discovery and keys over HTTP, that gives a token to whoever a test wants to be. */
public final class TestIssuer {
    public static final String AUDIENCE = "techvalley";
    private static final TestIssuer SHARED = new TestIssuer();
    private final HttpServer server;
    private final AtomicInteger keyReads = new AtomicInteger();
    private volatile RSAKey key = newKey();

    public TestIssuer() {
        this(null);
    }

    /** @param tls what it shows of itself, to be asked by https; absent for http */
    public TestIssuer(@Nullable SSLContext tls) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            server = tls == null ? HttpServer.create(address, 0) : HttpsServer.create(address, 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (server instanceof HttpsServer https) {
            https.setHttpsConfigurator(new HttpsConfigurator(Objects.requireNonNull(tls)));
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                        {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"]}""".formatted(url(), url())));
        server.createContext("/keys", exchange -> {
            keyReads.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** One for all tests of a process. */
    public static TestIssuer shared() {
        return SHARED;
    }

    /** What {@code techvalley.access.issuer} has to be. */
    public String url() {
        return (server instanceof HttpsServer ? "https" : "http") + "://localhost:"
                + server.getAddress().getPort();
    }

    /** The value of an {@code Authorization} header. */
    public String bearer(Actor actor) {
        return "Bearer " + token(actor);
    }

    public String token(Actor actor) {
        return token(actor, claims -> claims);
    }

    /** With claims as a test wants them. */
    public String token(Actor actor, UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(actor, change, header -> header);
    }

    /** With claims and a header as a test wants them. */
    public String token(
            Actor actor, UnaryOperator<JWTClaimsSet.Builder> change, UnaryOperator<JWSHeader.Builder> header) {
        Instant now = Instant.now();
        JWTClaimsSet claims = change.apply(new JWTClaimsSet.Builder()
                        .issuer(url())
                        .audience(AUDIENCE)
                        .subject(actor.id())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(900)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("roles", actor.roles().stream().map(Role::word).toList())
                        .claim("companies", List.copyOf(actor.companies()))
                        .claim("parks", List.copyOf(actor.parks())))
                .build();
        return signed(claims, key, header);
    }

    /** The public half of the key that signs. */
    public RSAKey published() {
        return key.toPublicJWK();
    }

    /** Signed with a key that is not among the published ones but says it is. */
    public String forged(Actor actor) {
        RSAKey published = key;
        try {
            JWTClaimsSet claims = SignedJWT.parse(token(actor)).getJWTClaimsSet();
            return signed(
                    claims,
                    new RSAKey.Builder(newKey()).keyID(published.getKeyID()).build(),
                    header -> header);
        } catch (java.text.ParseException own) {
            throw new IllegalStateException(own);
        }
    }

    /** From now on another key signs, and the former one is not published any more. */
    public void rotate() {
        key = newKey();
    }

    /** How often its keys were read. */
    public int keyReads() {
        return keyReads.get();
    }

    public void stop() {
        server.stop(0);
    }

    private static String signed(JWTClaimsSet claims, RSAKey by, UnaryOperator<JWSHeader.Builder> header) {
        try {
            SignedJWT jwt = new SignedJWT(
                    header.apply(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
