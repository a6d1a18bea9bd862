package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.companies.Reason;

/** Why an operator decided so. */
@Size(max = 1000)
@Constraint(validatedBy = ReasonText.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReasonText {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Reason}. */
    final class Rule extends ValueRule<ReasonText> {
        public Rule() {
            super(Reason::new);
        }
    }
}
