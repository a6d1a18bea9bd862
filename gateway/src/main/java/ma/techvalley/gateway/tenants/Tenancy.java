package ma.techvalley.gateway.tenants;

import java.time.LocalDate;
import java.util.Map;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.companies.FormerCompanies;

/**
 * The companies, from which the tenants of an earlier moment can be made.
 *
 * @param arrived how much had come of companies and standings when they were published
 */
public record Tenancy(Companies companies, Arrivals.Mark arrived) {
    /**
     * The tenants of a moment, by code of the park.
     *
     * @param day of the moment: sites that close count as of it
     */
    public Map<String, Tenants> then(FormerCompanies former, LocalDate day) {
        return TenantBook.byPark(companies.then(former, day));
    }
}
