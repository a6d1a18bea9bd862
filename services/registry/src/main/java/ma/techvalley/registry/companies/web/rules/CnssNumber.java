package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.identifiers.CnssAffiliation;

/** A CNSS affiliation as people paste it. */
@Size(max = 40)
@Constraint(validatedBy = CnssNumber.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface CnssNumber {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link CnssAffiliation}. */
    final class Rule extends ValueRule<CnssNumber> {
        public Rule() {
            super(CnssAffiliation::new);
        }
    }
}
