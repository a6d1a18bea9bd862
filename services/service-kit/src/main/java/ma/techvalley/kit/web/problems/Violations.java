package ma.techvalley.kit.web.problems;

import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** The broken rules that Spring found while binding or validating a controller's arguments. */
final class Violations {
    private Violations() {}

    static List<Violation> of(ErrorResponse failure) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid ->
                invalid.getAllErrors().stream().map(Violations::ofObject).toList();
            case HandlerMethodValidationException invalid ->
                invalid.getParameterValidationResults().stream()
                        .flatMap(Violations::ofParameter)
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<Violation> ofParameter(ParameterValidationResult result) {
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> error instanceof ObjectError object ? ofObject(object) : of(name, error));
    }

    private static Violation ofObject(ObjectError error) {
        return error instanceof FieldError field && field.isBindingFailure()
                ? new Violation(field.getField(), "type", "The value is not of the right type.")
                : of(error instanceof FieldError field ? field.getField() : error.getObjectName(), error);
    }

    private static Violation of(@Nullable String name, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        String words = error.getDefaultMessage();
        return new Violation(name == null ? "" : name, Rules.name(constraint), words == null ? "is invalid" : words);
    }
}
