package ma.techvalley.registry.companies;

import java.util.List;

/**
 * How a company stands with the data-protection authority: what of its filings is in force. All of it is zero where there is none.
 *
 * @param baseFilings declarations and authorisations in force
 * @param transfers transfers abroad in force, by country
 * @param suspendedTransfers that lost the filing which they were based on
 */
public record ProtectionStanding(int baseFilings, List<CountryTransfers> transfers, int suspendedTransfers) {
    public static final ProtectionStanding NONE = new ProtectionStanding(0, List.of(), 0);

    /** @param country ISO 3166-1 alpha-2 code */
    public record CountryTransfers(String country, int transfers) {}
}
