package ma.techvalley.kit.web.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.problems.Rules;
import org.springframework.web.method.HandlerMethod;

/** Jakarta constraints of parameters, checked before Spring does, so that one answer names every wrong parameter. */
final class QueryConstraints {
    private final Validator validator;

    QueryConstraints(Validator validator) {
        this.validator = validator;
    }

    void check(HandlerMethod handler, Parameter parameter, Object value, List<Violation> violations) {
        found(handler, parameter.owner(), value)
                .forEach(broken -> violations.add(
                        new Violation(parameter.name(), Rules.name(broken), Rules.words(broken.getMessage()))));
    }

    private List<? extends ConstraintViolation<?>> found(HandlerMethod handler, Parameter.Owner owner, Object value) {
        return switch (owner) {
            case Parameter.Owner.Component component ->
                List.copyOf(validator.validateValue(component.record(), component.name(), value));
            case Parameter.Owner.Position position -> ofMethod(handler, position.index(), value);
        };
    }

    private List<ConstraintViolation<Object>> ofMethod(HandlerMethod handler, int index, Object value) {
        var values = new Object[handler.getMethodParameters().length];
        values[index] = value;
        Set<ConstraintViolation<Object>> all =
                validator.forExecutables().validateParameters(handler.getBean(), handler.getMethod(), values);
        return all.stream()
                .filter(broken -> isOf(index, broken.getPropertyPath()))
                .toList();
    }

    private static boolean isOf(int index, Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return node.as(Path.ParameterNode.class).getParameterIndex() == index;
            }
        }
        return false;
    }
}
