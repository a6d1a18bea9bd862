package ma.techvalley.gateway.zones;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Sums over what the platform knows of a park, or of all parks.
 *
 * @param spaces office spaces on the market
 * @param leasableArea square metres of all its office spaces
 * @param availableArea square metres that are free now
 * @param occupancyRate allocated part of the leasable area, 0 to 1
 * @param companies with a site there
 * @param jobsMonth month of the jobs; absent while nobody has reported
 * @param jobs employees with a contract; absent where suppressed
 * @param jobsSuppressed whether the figure is held back because it would tell one company's
 */
public record ZoneTotals(
        long spaces,
        long leasableArea,
        long availableArea,
        BigDecimal occupancyRate,
        long companies,
        @Nullable YearMonth jobsMonth,
        @Nullable Long jobs,
        boolean jobsSuppressed) {}
