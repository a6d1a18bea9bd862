package ma.techvalley.gateway.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's own token (client credentials, RFC 6749, section 4.4), with which it asks for what no request of anybody else gets. */
final class ServiceToken {
    /** So long before its end it is not used any more. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HistoryProperties properties;
    private final RestClient issuer;
    private final Clock clock;
    private volatile @Nullable Token token;

    private record Token(String value, Instant until) {}

    ServiceToken(HistoryProperties properties, RestClient issuer, Clock clock) {
        this.properties = properties;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The value of an {@code Authorization} header. @throws ma.techvalley.kit.problem.Unavailable if the gateway has no secret */
    String bearer() {
        Token known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = fetched();
            token = known;
        }
        return "Bearer " + known.value();
    }

    /** The next one is asked for anew. */
    void forget() {
        token = null;
    }

    private Token fetched() {
        String secret =
                secret().orElseThrow(() -> HistoryAway.because("This gateway remembers the last changes only."));
        byte[] answer = issuer.post()
                .uri(properties.tokens())
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Basic " + HttpHeaders.encodeBasicAuth(properties.client(), secret, StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(byte[].class);
        JsonNode json = JsonMapper.shared().readTree(answer == null ? new byte[0] : answer);
        return new Token(
                json.path("access_token").asString(),
                clock.instant().plusSeconds(json.path("expires_in").asLong(0)).minus(MARGIN));
    }

    private Optional<String> secret() {
        if (properties.secret() != null && !properties.secret().isBlank()) {
            return Optional.of(properties.secret());
        }
        return lines().stream()
                .filter(line -> line.startsWith(properties.client() + " "))
                .map(line -> line.substring(properties.client().length() + 1))
                .findFirst();
    }

    private List<String> lines() {
        Path file = properties.credentials();
        try {
            return file == null || !Files.exists(file) ? List.of() : Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw HistoryAway.because("This gateway cannot read its secret.");
        }
    }
}
