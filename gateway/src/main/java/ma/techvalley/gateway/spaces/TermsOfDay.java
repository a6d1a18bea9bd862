package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.jspecify.annotations.Nullable;

/** Which of a space's asking terms hold on a day. */
final class TermsOfDay {
    /** Rents are compared in centimes. */
    static final int NO_RENT = -1;

    private TermsOfDay() {}

    /** The newest terms that are valid on that day. */
    static @Nullable AskingTerms of(OfficeSpaceState state, LocalDate day) {
        return state.terms().reversed().stream()
                .filter(terms -> isValid(terms, day))
                .findFirst()
                .orElse(null);
    }

    static int centimes(OfficeSpaceState state, LocalDate day) {
        AskingTerms terms = of(state, day);
        return terms == null ? NO_RENT : centimes(terms.rent());
    }

    static int centimes(BigDecimal amount) {
        return amount.movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    private static boolean isValid(AskingTerms terms, LocalDate day) {
        return !terms.validFrom().isAfter(day)
                && (terms.validUntil() == null || !terms.validUntil().isBefore(day));
    }
}
