package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.identifiers.Court;

/** The place of a court. */
@Size(max = 120)
@Constraint(validatedBy = CourtName.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface CourtName {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Court}. */
    final class Rule extends ValueRule<CourtName> {
        public Rule() {
            super(Court::new);
        }
    }
}
