package ma.techvalley.kit.web.problems;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The problem type of failures of which only the HTTP status is known. */
final class Statuses {
    private static final Map<Integer, ProblemType> TYPES = Stream.of(
                    ProblemType.INVALID_REQUEST,
                    ProblemType.UNAUTHENTICATED,
                    ProblemType.FORBIDDEN,
                    ProblemType.NOT_FOUND,
                    ProblemType.METHOD_NOT_ALLOWED,
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.REQUEST_TIMEOUT,
                    ProblemType.CONFLICT,
                    ProblemType.PRECONDITION_FAILED,
                    ProblemType.BODY_TOO_LARGE,
                    ProblemType.URI_TOO_LONG,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.TOO_MANY_REQUESTS,
                    ProblemType.HEADERS_TOO_LARGE,
                    ProblemType.INTERNAL,
                    ProblemType.UNAVAILABLE)
            .collect(toUnmodifiableMap(ProblemType::status, Function.identity()));

    private Statuses() {}

    /** RFC 9457 reserves {@code about:blank} for statuses that say everything; those get an empty slug. */
    static ProblemType type(int status) {
        ProblemType known = TYPES.get(status);
        if (known != null) {
            return known;
        }
        HttpStatus standard = HttpStatus.resolve(status);
        return new ProblemType("", status, standard == null ? "Status " + status : standard.getReasonPhrase());
    }
}
