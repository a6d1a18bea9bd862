package ma.techvalley.standalone.demo;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the platform said.
 *
 * @param token of the write; absent where an earlier run had made it
 */
record Answer(int status, JsonNode body, Optional<String> token) {
    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Something with that natural key is there: an earlier run made it. */
    boolean isThereAlready() {
        return status == 409 && body.path("type").asString("").endsWith("/already-exists");
    }

    boolean isForLater() {
        return status == 503 || status == 429;
    }

    /** Status, problem and what is wrong with which field. */
    String problem() {
        StringBuilder text = new StringBuilder(
                status + " " + body.path("detail").asString(body.path("title").asString("")));
        body.path("errors").forEach(error -> text.append("; ").append(error));
        return text.toString();
    }
}
