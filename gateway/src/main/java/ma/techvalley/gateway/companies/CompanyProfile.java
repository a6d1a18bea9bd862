package ma.techvalley.gateway.companies;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A company as everybody may see it.
 *
 * @param ice common identifier of the company, 15 digits
 * @param parentCountry ISO 3166-1 alpha-2 code
 * @param parks codes of the parks in which it has a site that is open today or will be
 * @param grantedFilings how many of its filings the CNDP has granted
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
        long version) {
    static CompanyProfile of(Company company, int grantedFilings, LocalDate today) {
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
                                site.closesOn() == null || !site.closesOn().isBefore(today))
                        .map(CompanyState.Site::park)
                        .sorted()
                        .distinct()
                        .toList(),
                grantedFilings,
                company.version());
    }
}
