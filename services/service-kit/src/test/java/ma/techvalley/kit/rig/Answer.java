package ma.techvalley.kit.rig;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return String.join("|", response.headers().allValues(name));
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String problem() {
        return json().path("type").asString().replace("https://techvalley.ma/problems/", "");
    }

    /** The broken rules, as {@code pointer rule}. */
    public List<String> errors() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("rule").asString())
                .toList();
    }
}
