package ma.techvalley.contracts.zones;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office space with its ledger; names after RESO's data dictionary. {@code allocatedArea + availableArea = leasableArea}
 * at every version. Areas are whole square metres.
 *
 * @param park code of its park
 * @param minimumDivisibleArea the smallest part that is let
 * @param maximumContiguousArea the largest part that is free in one piece
 * @param seats workplaces it is laid out for
 * @param terms asking rents, newest last
 * @param availabilityDate the day from which what is free can be moved into
 * @param allocations everything that is held, reserved or leased now
 */
public record OfficeSpaceState(
        String id,
        String park,
        String building,
        String floor,
        int leasableArea,
        int allocatedArea,
        int availableArea,
        int minimumDivisibleArea,
        int maximumContiguousArea,
        FitOut fitOut,
        @Nullable Integer seats,
        List<AskingTerms> terms,
        LocalDate availabilityDate,
        MarketStatus status,
        List<Allocation> allocations)
        implements ZonesState {

    /** How finished the space is handed over. */
    public enum FitOut {
        SHELL_AND_CORE,
        FITTED,
        FURNISHED
    }

    /** Whether the operator offers it. */
    public enum MarketStatus {
        ON_MARKET,
        WITHDRAWN
    }
}
