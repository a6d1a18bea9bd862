package ma.techvalley.standalone.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office space that does not exist, in a park that does.
 *
 * @param key names it among all demo spaces
 * @param parts what becomes of it, in this order
 */
record DemoSpace(String key, Description description, List<Part> parts) {
    /** As POST /office-spaces takes it. */
    record Description(
            String park,
            String building,
            String floor,
            int leasableArea,
            int minimumDivisibleArea,
            String fitOut,
            @Nullable Integer seats,
            List<Terms> terms,
            LocalDate availabilityDate) {}

    /** Rents of today are published nowhere; these are invented. */
    record Terms(
            BigDecimal rent,
            @Nullable BigDecimal serviceCharge,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    int allocatedArea() {
        return parts.stream().mapToInt(Part::area).sum();
    }
}
