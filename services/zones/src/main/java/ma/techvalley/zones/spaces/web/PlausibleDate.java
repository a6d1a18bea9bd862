package ma.techvalley.zones.spaces.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of this century: the oldest park opened in 2007, and a year like 20226 is a slip of the finger. */
@Constraint(validatedBy = PlausibleDate.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface PlausibleDate {
    String message() default "has to be a date from 2000 to 2099";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent dates are another rule's matter. */
    final class Validator implements ConstraintValidator<PlausibleDate, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= 2000 && date.getYear() <= 2099);
        }
    }
}
