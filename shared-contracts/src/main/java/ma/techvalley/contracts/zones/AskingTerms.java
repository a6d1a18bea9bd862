package ma.techvalley.contracts.zones;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asks, and when. Rents are data entered by operators, with validity dates.
 *
 * @param rent MAD per square metre and month
 * @param serviceCharge MAD per square metre and month
 * @param validFrom first day
 * @param validUntil last day; absent while open-ended
 */
public record AskingTerms(
        BigDecimal rent,
        @Nullable BigDecimal serviceCharge,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
