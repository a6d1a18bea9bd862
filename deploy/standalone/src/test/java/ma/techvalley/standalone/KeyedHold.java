package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.access.Party;

/** A hold with an {@code Idempotency-Key}, sent by a client that does not know whether it was done. */
record KeyedHold(URI gateway, Party party) {
    private static final String HOLD = """
            {"company": "{company}", "area": 200}""";

    HttpResponse<String> send(HttpClient client, String operator) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(space("/holds"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Authorization", operator)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "a-hold-before-the-kill")
                        .POST(HttpRequest.BodyPublishers.ofString(party.fill(HOLD)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The same again, which is answered as it was and changes nothing. */
    void repeat(HttpResponse<String> first, Client operator) throws IOException, InterruptedException {
        String before = ledger(operator);
        HttpResponse<String> again = send(operator.http(), operator.authorization());

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(ledger(operator)).isEqualTo(before);
    }

    private String ledger(Client operator) throws IOException, InterruptedException {
        return operator.http()
                .send(
                        HttpRequest.newBuilder(space("/ledger"))
                                .header("Authorization", operator.authorization())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private URI space(String more) {
        return gateway.resolve(party.fill("/api/v1/office-spaces/{space}" + more));
    }
}
