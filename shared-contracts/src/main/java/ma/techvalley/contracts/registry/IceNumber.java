package ma.techvalley.contracts.registry;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * An ICE as the registry publishes it, which is how all services name a company: 15 digits, together divisible by 97. Only the
 * registry takes what people paste.
 */
@Pattern(regexp = "[0-9]{15}", message = "has to be an ICE, 15 digits")
@Constraint(validatedBy = IceNumber.Key.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface IceNumber {
    String message() default "the control digits do not fit: an ICE is divisible by 97";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says nothing of what is not 15 digits: that is the pattern's matter. */
    final class Key implements ConstraintValidator<IceNumber, String> {
        private static final long MODULUS = 97;

        @Override
        public boolean isValid(@Nullable String ice, ConstraintValidatorContext context) {
            return ice == null || fits(ice);
        }

        static boolean fits(String ice) {
            return !ice.matches("[0-9]{15}") || Long.parseLong(ice) % MODULUS == 0;
        }
    }
}
