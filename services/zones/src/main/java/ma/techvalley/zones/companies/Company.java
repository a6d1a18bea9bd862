package ma.techvalley.zones.companies;

import ma.techvalley.contracts.registry.CompanyState.Standing;

/**
 * What this service needs to know of a company.
 *
 * @param ice its common identifier
 */
public record Company(String ice, Standing standing) {
    boolean mayTakeSpace() {
        return standing == Standing.VERIFIED;
    }
}
