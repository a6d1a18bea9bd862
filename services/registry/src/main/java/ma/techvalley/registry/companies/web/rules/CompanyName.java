package ma.techvalley.registry.companies.web.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.registry.identifiers.LegalName;

/** A legal name; the limit leaves room for spaces that do not count. */
@Size(max = 400)
@Constraint(validatedBy = CompanyName.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface CompanyName {
    String message() default "is not accepted";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link LegalName}. */
    final class Rule extends ValueRule<CompanyName> {
        public Rule() {
            super(LegalName::new);
        }
    }
}
