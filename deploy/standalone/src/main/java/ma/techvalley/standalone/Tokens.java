package ma.techvalley.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens for accounts whose passwords were generated here (client credentials, RFC 6749 section 4.4). */
final class Tokens {
    /** Shorter than a token is good for. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final URI issuer;
    private final Path credentials;
    private final HttpClient client;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String bearer, long untilNanos) {}

    Tokens(URI issuer, Path credentials, HttpClient client) {
        this.issuer = issuer;
        this.credentials = credentials;
        this.client = client;
    }

    /** The first of these accounts whose password is still in the file; its owner may have taken it out. */
    Optional<String> first(String... accounts) {
        return Stream.of(accounts)
                .filter(account -> secret(account).isPresent())
                .findFirst();
    }

    /** The value of an {@code Authorization} header. @throws StartFailure if the account gets no token */
    String bearer(String account) throws InterruptedException {
        Kept known = kept.get(account);
        if (known != null && known.untilNanos() - System.nanoTime() > 0) {
            return known.bearer();
        }
        Kept fresh = new Kept("Bearer " + fetch(account), System.nanoTime() + KEPT.toNanos());
        kept.put(account, fresh);
        return fresh.bearer();
    }

    private String fetch(String account) throws InterruptedException {
        String pair = account + ":" + secret(account).orElseThrow(() -> noToken(account, "its password is not there"));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(10))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw noToken(account, "status " + answer.statusCode());
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        } catch (IOException noAnswer) {
            throw noToken(account, noAnswer.toString());
        }
    }

    private Optional<String> secret(String account) {
        try {
            return Files.exists(credentials)
                    ? Files.readAllLines(credentials).stream()
                            .filter(line -> line.startsWith(account + " "))
                            .map(line -> line.substring(account.length() + 1))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StartFailure noToken(String account, String why) {
        return new StartFailure("The account " + account + " gets no token: " + why);
    }
}
