package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.identifiers.Country;

/** A country code in either case. */
@Size(max = 10)
@Constraint(validatedBy = CountryCode.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountryCode {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Country}. */
    final class Rule extends ValueRule<CountryCode> {
        public Rule() {
            super(Country::new);
        }
    }
}
