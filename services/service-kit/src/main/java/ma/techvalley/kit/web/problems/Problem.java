package ma.techvalley.kit.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem, as it is sent.
 *
 * @param instance path of the request
 * @param correlationId finds the request in our logs
 * @param traceId the trace in the client's own {@code traceparent}
 * @param errors each rule that is broken
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "correlationId", "traceId", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String correlationId,
        @Nullable String traceId,
        List<Violation> errors) {

    /** Before each type's slug. */
    public static final String TYPES = "https://techvalley.ma/problems/";
}
