package ma.techvalley.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.Topic;

/**
 * What a gateway counts.
 *
 * @param authorization of a platform operator
 */
public record Meters(URI gateway, String authorization) {
    /** Events of the zones that its memory has entered so far. */
    public double applied() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/actuator/prometheus"))
                    .header("Authorization", authorization)
                    .build();
            return applied(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    /** @throws IllegalStateException if it is not among them */
    static double applied(String meters) {
        Matcher found = Pattern.compile(
                        "^techvalley_view_applied_total\\{[^}]*topic=\"" + Pattern.quote(Topic.ZONES.topicName())
                                + "\"[^}]*} (\\S+)$",
                        Pattern.MULTILINE)
                .matcher(meters);
        if (!found.find()) {
            throw new IllegalStateException("the gateway does not say how many events it has applied: "
                    + meters.substring(0, Math.min(200, meters.length())));
        }
        return Double.parseDouble(found.group(1));
    }
}
