package ma.techvalley.standalone.fuzz;

import java.util.List;
import ma.techvalley.standalone.access.Matrix.Endpoint;
import tools.jackson.databind.JsonNode;

/**
 * What the document says of an operation, and the access matrix.
 *
 * @param parameters in query and headers
 * @param body the schema of what it takes; missing where it takes nothing
 * @param responses by their status
 */
record Operation(Endpoint endpoint, List<JsonNode> parameters, JsonNode body, JsonNode responses) {
    String method() {
        return endpoint.method();
    }

    String template() {
        return endpoint.path();
    }

    boolean reads() {
        return method().equals("GET");
    }

    /** Its answer does not end. */
    boolean streams() {
        return responses.at("/200/content").has("text/event-stream");
    }

    boolean matches(String path) {
        return path.matches(template().replaceAll("\\{\\w+}", "[^/]+"));
    }
}
