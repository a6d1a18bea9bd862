package ma.techvalley.zones.parks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import ma.techvalley.contracts.zones.Provinces;
import org.jspecify.annotations.Nullable;

/** A prefecture or province of Morocco that exists, by its ISO 3166-2 code. */
@Constraint(validatedBy = ProvinceCode.Exists.class)
@Retention(RetentionPolicy.RUNTIME)
@interface ProvinceCode {
    String message() default "has to be a prefecture or province of ISO 3166-2:MA, such as MA-CAS";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the table. */
    final class Exists implements ConstraintValidator<ProvinceCode, String> {
        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || Provinces.regionOf(code).isPresent();
        }
    }
}
