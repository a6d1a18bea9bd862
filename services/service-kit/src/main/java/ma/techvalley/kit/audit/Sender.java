package ma.techvalley.kit.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request.
 *
 * @param actor the token's subject, an opaque id; {@code anonymous} without a token, {@code unknown} with one that is no good
 * @param roles in the order of their words
 * @param address IP address of the client
 * @param via IP address of the proxy that said so; absent if the client was connected to us itself
 */
record Sender(
        String actor,
        List<String> roles,
        String address,
        @Nullable String via) {
    /** Whoever brought a token that is no good. */
    static final String UNKNOWN = "unknown";

    Sender {
        roles = List.copyOf(roles);
    }
}
