package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.identifiers.TaxId;

/** A tax identifier as people paste it. */
@Size(max = 40)
@Constraint(validatedBy = TaxNumber.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface TaxNumber {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link TaxId}. */
    final class Rule extends ValueRule<TaxNumber> {
        public Rule() {
            super(TaxId::new);
        }
    }
}
