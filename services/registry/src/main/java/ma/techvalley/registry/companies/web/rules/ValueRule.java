package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text is valid if its value type accepts it; if not, the violation has the value type's words. Those are templates to the
 * validator, so they may hold neither braces nor anything the client sent.
 */
abstract class ValueRule<A extends Annotation> implements ConstraintValidator<A, String> {
    private final Consumer<String> value;

    ValueRule(Consumer<String> value) {
        this.value = value;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        try {
            value.accept(text);
            return true;
        } catch (Refusal refusal) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            refusal.violations().getFirst().detail())
                    .addConstraintViolation();
            return false;
        }
    }
}
