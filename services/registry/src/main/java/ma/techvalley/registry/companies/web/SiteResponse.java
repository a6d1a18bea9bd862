package ma.techvalley.registry.companies.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.companies.PublishedCompany;
import ma.techvalley.registry.companies.Site;
import org.jspecify.annotations.Nullable;

/**
 * A company's presence in one park.
 *
 * @param closesOn last day; absent while a lease is open-ended
 * @param status where it stands today, in Morocco
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteResponse(
        String id,
        String park,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Site.Status status,
        List<SiteLease> leases) {

    /** A lease in one office space of the park; the area in square metres. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiteLease(
            String id,
            String officeSpace,
            int area,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        static SiteLease of(CompanyState.Lease lease) {
            return new SiteLease(lease.id(), lease.officeSpace(), lease.area(), lease.startsOn(), lease.endsOn());
        }
    }

    static List<SiteResponse> of(Company company, LocalDate today) {
        List<CompanyState.Site> published = PublishedCompany.of(company).sites();
        return IntStream.range(0, published.size())
                .mapToObj(index ->
                        of(published.get(index), company.sites().get(index).on(today)))
                .toList();
    }

    private static SiteResponse of(CompanyState.Site site, Site.Status status) {
        return new SiteResponse(
                site.id(),
                site.park(),
                site.opensOn(),
                site.closesOn(),
                status,
                site.leases().stream().map(SiteLease::of).toList());
    }
}
