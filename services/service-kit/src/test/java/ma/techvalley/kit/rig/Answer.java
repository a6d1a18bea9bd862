package ma.techvalley.kit.rig;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {
    private static final Set<String> EVER_NEW = Set.of("date", "x-correlation-id");

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

    /** A field of the body; empty where there is none. */
    public String text(String field) {
        return json().path(field).asString("");
    }

    /** Of the resource, by its {@code ETag}. */
    public long version() {
        return Long.parseLong(header("ETag").replace("\"", ""));
    }

    /** The problem type's last segment. */
    public String problem() {
        return text("type").replace("https://techvalley.ma/problems/", "");
    }

    /** The broken rules, as {@code pointer rule}. */
    public List<String> errors() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("rule").asString())
                .toList();
    }

    /**
     * All that it says, without a name that it repeats and without what is new in every answer: two answers that may not differ have
     * the same.
     */
    public List<String> facts(String named) {
        Stream<String> headers = response.headers().map().entrySet().stream()
                .filter(header -> !EVER_NEW.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString);
        String body = response.body().replaceAll("\"correlationId\":\"[^\"]*\"", "");
        return Stream.concat(Stream.of(status() + " " + body), headers)
                .map(fact -> fact.replace(named, "…"))
                .toList();
    }
}
