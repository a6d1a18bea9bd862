package ma.techvalley.gateway.standings;

import java.util.ArrayList;
import java.util.List;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;

/**
 * How one company stands.
 *
 * @param standing one or more, in their order
 * @param countries to which it has a transfer in force, ISO 3166-1 alpha-2
 * @param inForce how many of its filings are
 * @param suspended how many of its transfers are
 */
public record Protection(List<DataProtection> standing, List<String> countries, int inForce, int suspended) {
    public static final Protection NONE = new Protection(List.of(DataProtection.NONE), List.of(), 0, 0);

    /** What an event said. */
    public static Protection of(StandingState state) {
        int transfers =
                state.transfers().stream().mapToInt(CountryTransfers::transfers).sum();
        List<DataProtection> standing = new ArrayList<>();
        if (state.baseFilings() > 0) {
            standing.add(DataProtection.BASE_GRANTED);
        }
        if (transfers > 0) {
            standing.add(DataProtection.TRANSFER_GRANTED);
        }
        if (state.suspendedTransfers() > 0) {
            standing.add(DataProtection.SUSPENDED);
        }
        return standing.isEmpty()
                ? NONE
                : new Protection(
                        List.copyOf(standing),
                        state.transfers().stream()
                                .map(CountryTransfers::country)
                                .toList(),
                        state.baseFilings() + transfers,
                        state.suspendedTransfers());
    }
}
