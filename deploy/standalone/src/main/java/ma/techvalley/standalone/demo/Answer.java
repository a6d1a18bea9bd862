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

    /** An earlier run made it: its natural key is taken, or its Idempotency-Key, if dates were relative to another month then. */
    boolean isThereAlready() {
        String type = body.path("type").asString("");
        return status == 409 && type.endsWith("/already-exists")
                || status == 422 && type.endsWith("/idempotency-key-reused");
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
