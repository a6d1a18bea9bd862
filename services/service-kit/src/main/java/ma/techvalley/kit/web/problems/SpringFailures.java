package ma.techvalley.kit.web.problems;

import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.problem.Violation;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What Spring MVC's own exceptions mean; their texts stay inside, since they name classes and echo input. */
final class SpringFailures {
    private SpringFailures() {}

    static @Nullable Finding describe(Throwable failure) {
        return switch (failure) {
            case HttpRequestMethodNotSupportedException method -> methods(method);
            case HttpMediaTypeNotSupportedException type ->
                mediaType(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send ", type.getSupportedMediaTypes());
            case HttpMediaTypeNotAcceptableException type ->
                mediaType(ProblemType.NOT_ACCEPTABLE, "Accept ", type.getSupportedMediaTypes());
            case AsyncRequestTimeoutException _ -> Finding.of(new Unavailable("The answer took too long."));
            case HttpMessageNotReadableException _ ->
                Finding.invalid("", "required", "A body is required, in the media type the resource reads.");
            case MissingServletRequestParameterException missing ->
                Finding.invalid(missing.getParameterName(), "required", "The parameter is required.");
            case MissingRequestHeaderException missing ->
                Finding.invalid(missing.getHeaderName(), "required", "The header is required.");
            case MethodArgumentTypeMismatchException mismatch ->
                Finding.invalid(
                        mismatch.getName(),
                        "type",
                        "The value is not " + TypeWords.of(mismatch.getRequiredType()) + ".");
            case InvalidParameterException _ ->
                Finding.invalid("query", "encoding", "The query is malformed, or has too many parameters.");
            case ErrorResponse other -> byStatus(other);
            default -> null;
        };
    }

    private static Finding byStatus(ErrorResponse failure) {
        List<Violation> violations = Violations.of(failure);
        return violations.isEmpty()
                ? Finding.of(Statuses.type(failure.getStatusCode().value()), null)
                        .with(failure.getHeaders())
                : Finding.invalid(violations);
    }

    private static Finding methods(HttpRequestMethodNotSupportedException failure) {
        String[] supported = failure.getSupportedMethods();
        return Finding.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        supported == null ? null : "Supported: " + String.join(", ", supported) + ".")
                .with(failure.getHeaders());
    }

    private static Finding mediaType(ProblemType type, String verb, List<MediaType> supported) {
        String names = supported.stream().map(MimeType::toString).distinct().collect(Collectors.joining(" or "));
        return Finding.of(type, names.isEmpty() ? null : verb + names + ".");
    }
}
