package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.AskingTerms;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asks from one day to another.
 *
 * @param rent MAD per square metre and month
 * @param serviceCharge MAD per square metre and month
 * @param validUntil last day; absent while open-ended
 */
record TermsRequest(
        @DecimalMin("0.01") @Digits(integer = 5, fraction = 2)
        BigDecimal rent,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 2)
        BigDecimal serviceCharge,

        @PlausibleDate LocalDate validFrom,
        @Nullable @PlausibleDate LocalDate validUntil) {

    static List<AskingTerms> all(List<TermsRequest> terms) {
        return terms.stream()
                .map(one -> new AskingTerms(one.rent, one.serviceCharge, one.validFrom, one.validUntil))
                .toList();
    }
}
