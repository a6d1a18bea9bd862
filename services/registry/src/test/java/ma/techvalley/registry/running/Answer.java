package ma.techvalley.registry.running;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String text(String field) {
        return json().path(field).asString("");
    }

    /** The problem type's last segment. */
    public String problem() {
        return text("type").replace("https://techvalley.ma/problems/", "");
    }

    /** Each broken rule as {@code pointer rule}. */
    public List<String> errors() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("rule").asString())
                .toList();
    }
}
