package ma.techvalley.gateway.companies;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.standings.Protection;
import org.jspecify.annotations.Nullable;

/**
 * A company as everybody may see it.
 *
 * @param ice common identifier of the company, 15 digits
 * @param parentCountry ISO 3166-1 alpha-2 code
 * @param parks codes of the parks in which it has a site that is open on the day or will be
 * @param grantedFilings how many of its filings with the CNDP are in force
 * @param dataProtection how it stands with the CNDP: one or more
 * @param transferCountries to which it has a transfer in force, ISO 3166-1 alpha-2
 * @param suspendedTransfers how many of its transfers have lost the filing that they were based on
 */
public record CompanyProfile(
        String ice,
        String legalName,
        LegalForm legalForm,
        List<Segment> segments,
        @Nullable String parentCountry,
        Standing standing,
        List<String> parks,
        int grantedFilings,
        List<DataProtection> dataProtection,
        List<String> transferCountries,
        int suspendedTransfers,
        long version) {
    static CompanyProfile of(Company company, Protection protection, LocalDate day) {
        CompanyState state = company.state();
        return new CompanyProfile(
                state.ice(),
                state.legalName(),
                state.legalForm(),
                state.segments(),
                state.parentCountry(),
                state.standing(),
                state.sites().stream()
                        .filter(site ->
                                site.closesOn() == null || !site.closesOn().isBefore(day))
                        .map(CompanyState.Site::park)
                        .sorted()
                        .distinct()
                        .toList(),
                protection.inForce(),
                protection.standing(),
                protection.countries(),
                protection.suspended(),
                company.version());
    }
}
