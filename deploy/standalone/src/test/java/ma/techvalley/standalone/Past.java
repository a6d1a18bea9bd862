package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.demo.Demo;

/**
 * A space that came and changed, as did its park's only company, and the moments in between.
 *
 * @param before there was no such space
 * @param between it was as it came
 */
record Past(URI gateway, HttpClient client, Instant before, Instant between) {
    /** So small that no other search of the test finds it. */
    private static final String SPACE = """
            {"park": "%s", "building": "Of the past", "floor": "1", "leasableArea": 99, "minimumDivisibleArea": 10,
             "fitOut": "FITTED", "terms": [{"rent": %s, "validFrom": "2026-01-01"}], "availabilityDate": "2026-01-01"}""";

    /** Lives it, and asks the gateway that has seen it. */
    static Past lived(URI gateway, Client operator, Client administrator) throws IOException, InterruptedException {
        Instant before = passed();
        Client.Done space = operator.post(
                gateway.resolve("/api/v1/office-spaces"),
                SPACE.formatted(Demo.parks().getLast(), "71.00"));
        Instant between = passed();
        String path = "/api/v1/office-spaces/" + space.body().path("id").asString();
        put(operator, gateway.resolve(path), """
                {"fitOut": "FITTED", "terms": [{"rent": 83.00, "validFrom": "2026-01-01"}],
                 "availabilityDate": "2026-01-01"}""");
        put(
                administrator,
                gateway.resolve("/api/v1/companies/" + Demo.companies().getLast()),
                """
                {"legalName": "Test company", "legalForm": "SARL", "segments": ["KPO"]}""");
        Past past = new Past(gateway, operator.http(), before, between);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> past.get("&segment=KPO").body().contains("83.0"));
        assertThat(past.at(between).headers().firstValue("Position").orElseThrow())
                .doesNotContain("zones=");
        past.isAnswered();
        return past;
    }

    /** By whoever: what a gateway has not seen it asks zones for. */
    void isAnswered() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> now().statusCode() == 200 && at(between).statusCode() == 200);
        assertThat(now().body()).contains("83.0");
        assertThat(at(between).body()).contains("71.0").doesNotContain("83.0");
        assertThat(at(before).body()).contains("\"total\":0");
        assertThat(at(Instant.EPOCH).body()).contains("\"total\":0");
        HttpResponse<String> inhabited = at(between, "&segment=ITO");
        assertThat(inhabited.body()).contains("71.0", "\"segment\":{\"ITO\":1}", "\"dataProtection\":{\"NONE\":1}");
        assertThat(inhabited.headers().firstValue("Position").orElseThrow()).contains(", registry=", ", compliance=");
        assertThat(at(between, "&segment=KPO").body()).contains("\"total\":0");
    }

    /** From a gateway that has not seen it while zones is stopped. */
    void isAway() {
        HttpResponse<String> away = at(before.minusMillis(1));
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("/history-away");
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(now().statusCode()).isEqualTo(200);
    }

    /** While registry is stopped, too: of a moment whose spaces are still kept, and whose tenants were not asked for. */
    void isAwayOfTenants() {
        assertThat(at(Instant.EPOCH).statusCode()).isEqualTo(200);
        assertThat(at(Instant.EPOCH, "&segment=ITO").body()).contains("/history-away");
    }

    private static void put(Client client, URI uri, String json) throws IOException, InterruptedException {
        HttpResponse<String> changed = client.http()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", client.authorization())
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    }

    private HttpResponse<String> now() {
        return get("");
    }

    private HttpResponse<String> at(Instant moment) {
        return at(moment, "");
    }

    private HttpResponse<String> at(Instant moment, String filter) {
        return get("&asOf=" + moment + filter);
    }

    private HttpResponse<String> get(String more) {
        URI search = gateway.resolve("/api/v1/office-spaces?q=past&maxArea=99" + more);
        try {
            return client.send(
                    HttpRequest.newBuilder(search)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Now, which is over when this returns. */
    private static Instant passed() {
        Instant now = Instant.now();
        await().pollInterval(Duration.ofMillis(1)).until(() -> Instant.now().isAfter(now.plusMillis(1)));
        return now;
    }
}
