package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.jspecify.annotations.Nullable;

/** Which of a space's asking terms hold on a day. */
final class TermsOfDay {
    private TermsOfDay() {}

    /** The newest terms that are valid on that day. */
    static @Nullable AskingTerms of(OfficeSpaceState state, LocalDate day) {
        for (AskingTerms terms : state.terms().reversed()) {
            if (isValid(terms, day)) {
                return terms;
            }
        }
        return null;
    }

    /** Centimes per square metre and month. */
    static int rent(OfficeSpaceState state, LocalDate day) {
        AskingTerms terms = of(state, day);
        return terms == null ? Measure.UNKNOWN : centimes(terms.rent());
    }

    /** Centimes per square metre and month, the service charge included; unknown where that is not said. */
    static int totalCost(OfficeSpaceState state, LocalDate day) {
        BigDecimal total = totalCost(of(state, day));
        return total == null ? Measure.UNKNOWN : centimes(total);
    }

    static @Nullable BigDecimal totalCost(@Nullable AskingTerms terms) {
        return terms == null || terms.serviceCharge() == null
                ? null
                : terms.rent().add(terms.serviceCharge());
    }

    private static int centimes(BigDecimal amount) {
        return amount.movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Measure.UNKNOWN - 1))
                .intValue();
    }

    private static boolean isValid(AskingTerms terms, LocalDate day) {
        return !terms.validFrom().isAfter(day)
                && (terms.validUntil() == null || !terms.validUntil().isBefore(day));
    }
}
