package ma.techvalley.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a desk is placed and looked for with. */
final class Desks {
    private Desks() {}

    enum Kind {
        FIXED,
        SHARED
    }

    record PlaceDesk(
            @NotBlank @Size(max = 40) String name,
            @Min(1) @Max(12) int seats,
            Kind kind,
            @Nullable @Size(max = 20) String note,
            @Nullable LocalDate from,
            @Nullable YearMonth month,
            @Nullable Instant at,
            @Nullable UUID plan,
            @Nullable Boolean window,
            @Nullable Long serial,
            @Nullable @DecimalMin("0.01") BigDecimal rent,
            @Nullable @EvenDigits String code,
            @Nullable @Size(max = 3) List<@Size(max = 10) String> tags,
            @Nullable @Size(max = 2) Set<Kind> kinds,
            @Nullable @Size(max = 2) Map<Kind, @Min(0) Integer> counts,
            @Nullable @Size(max = 2) List<Drawer> drawers) {}

    @Ordered
    record Drawer(
            @Size(max = 10) String label,
            @Min(0) int least,
            int most,
            @Nullable @EvenDigits String code) {}

    record DeskSearch(
            @Nullable @Size(max = 30) String text,
            @Nullable @Min(1) Integer seats,
            @Nullable LocalDate from,
            @Nullable Boolean window,
            @Nullable BigDecimal rent,
            @Nullable @Size(max = 2) List<Kind> kind,
            @Nullable String place,
            @Nullable @Size(max = 400) String cursor) {}

    /** A rule of a service's own: three digits with an even sum. */
    @Pattern(regexp = "[0-9]{3}", message = "has to be three digits")
    @Constraint(validatedBy = EvenSum.class)
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface EvenDigits {
        String message() default "the digits have to have an even sum";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class EvenSum implements ConstraintValidator<EvenDigits, String> {
        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || code.chars().sum() % 2 == 0;
        }
    }

    /** A rule over two components. */
    @Constraint(validatedBy = LeastFirst.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ordered {
        String message() default "least may not be more than most";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class LeastFirst implements ConstraintValidator<Ordered, Drawer> {
        @Override
        public boolean isValid(Drawer drawer, ConstraintValidatorContext context) {
            return drawer.least() <= drawer.most();
        }
    }
}
