package ma.techvalley.bench.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.load.Server;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a server, before anything is timed. */
final class Recorded {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private Recorded() {}

    /** One for each path. @throws IllegalStateException if one is not 200 */
    static List<byte[]> answers(Server server, List<String> paths) throws IOException, InterruptedException {
        List<byte[]> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : paths) {
                HttpResponse<byte[]> answer = client.send(
                        HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(
                            "%s answers %s with status %d".formatted(server.name(), path, answer.statusCode()));
                }
                answers.add(answer.body());
            }
        }
        return answers;
    }

    /** @throws IllegalStateException with the first path that two answer differently */
    static void requireEqual(List<byte[]> expected, List<byte[]> given, List<String> paths) {
        for (int number = 0; number < paths.size(); number++) {
            Found first = found(expected.get(number));
            Found other = found(given.get(number));
            if (!first.equals(other)) {
                throw new IllegalStateException("%s: %s and %s".formatted(paths.get(number), first, other));
            }
        }
    }

    static Found found(byte[] answer) {
        JsonNode page = JSON.readTree(answer);
        JsonNode facets = page.get("facets");
        return new Found(
                page.get("total").intValue(),
                page.get("items")
                        .valueStream()
                        .map(item -> item.get("id").stringValue())
                        .toList(),
                counts(facets.get("region")),
                counts(facets.get("park")),
                counts(facets.get("fitOut")));
    }

    private static Map<String, Integer> counts(JsonNode facet) {
        return JSON.convertValue(facet, COUNTS);
    }
}
