package ma.techvalley.contracts.compliance;

import java.util.List;
import ma.techvalley.contracts.State;

/**
 * How a company stands with the CNDP under law 09-08: how many of the filings that it made are in force. With nothing in force and nothing
 * suspended it has none, as has a company of which there is no event.
 *
 * @param ice of who files, the controller or a processor for it; the aggregate's id
 * @param baseFilings declarations and authorisations in force, on which transfers can be based (article 12)
 * @param transfers transfers abroad in force, by country, in the order of the codes (articles 43 and 44)
 * @param suspendedTransfers that were granted, on a base that is in force no more (CNDP form F118)
 */
public record StandingState(String ice, int baseFilings, List<CountryTransfers> transfers, int suspendedTransfers)
        implements State {

    /**
     * Transfers to one country.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param transfers 1 or more
     */
    public record CountryTransfers(String country, int transfers) {}
}
