package ma.techvalley.identity.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened. No name that was typed is in it: it may be a password in the wrong field.
 *
 * @param actor opaque id of the account; {@code unknown} if there is none
 * @param request method and path
 * @param grant of a request for tokens
 * @param outcome done or refused: a sign-in is answered with a redirect either way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Event(
        Instant at,
        String actor,
        String address,
        String request,
        @Nullable String grant,
        int status,
        Outcome outcome) {
    static final String UNKNOWN = "unknown";

    enum Outcome {
        DONE,
        REFUSED
    }
}
