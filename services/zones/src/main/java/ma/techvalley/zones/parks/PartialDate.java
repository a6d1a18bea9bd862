package ma.techvalley.zones.parks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day that exists: publications do not always say more. */
@Pattern(
        regexp = "(19|20)\\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?",
        message = "has to be a year, a month or a day, such as 2023, 2023-11 or 2023-11-02")
@Constraint(validatedBy = PartialDate.Exists.class)
@Retention(RetentionPolicy.RUNTIME)
@interface PartialDate {
    String message() default "has to be a date that exists";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Only days need a look at the calendar; all else is the pattern's matter. */
    final class Exists implements ConstraintValidator<PartialDate, String> {
        private static final int DAY = "2023-11-02".length();

        @Override
        public boolean isValid(@Nullable String date, ConstraintValidatorContext context) {
            if (date == null || date.length() != DAY) {
                return true;
            }
            try {
                LocalDate.parse(date);
                return true;
            } catch (DateTimeParseException noSuchDay) {
                return false;
            }
        }
    }
}
