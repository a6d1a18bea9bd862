package ma.techvalley.standalone.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import ma.techvalley.standalone.access.Settlement;

/** Sends requests through the gateway; of an answer that does not end only the head is read. */
record Sending(Settlement settlement) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Answer send(Attempt attempt) throws InterruptedException {
        String authorization = settlement.as(attempt.role()).authorization();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settlement.gateway() + attempt.target()))
                .timeout(PATIENCE)
                .method(
                        attempt.line().method(),
                        attempt.body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(attempt.bytes()));
        attempt.headers().forEach(header -> request.header(header.name(), header.value()));
        if (!authorization.isEmpty() && !attempt.sends("Authorization")) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<InputStream> answer = settlement.http().send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = plain(answer)) {
                boolean endless =
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                return new Answer(
                        answer.statusCode(),
                        answer.headers(),
                        endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException noAnswer) {
            return Answer.none(noAnswer.toString());
        }
    }

    private static InputStream plain(HttpResponse<InputStream> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return packed ? new GZIPInputStream(answer.body()) : answer.body();
    }
}
