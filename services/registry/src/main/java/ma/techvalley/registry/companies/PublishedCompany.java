package ma.techvalley.registry.companies;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.kit.aggregate.AggregateType;
import org.jspecify.annotations.Nullable;

/** A company as other services may know it. */
public final class PublishedCompany {
    /** How companies are kept: by their ICE, and published as here. */
    public static final AggregateType<Company> TYPE =
            AggregateType.of(Company.NAME, "companies", Company.class, PublishedCompany::of);

    private PublishedCompany() {}

    /** The state that travels on its events. */
    public static CompanyState of(Company company) {
        Particulars particulars = company.particulars();
        return new CompanyState(
                company.ice().value(),
                particulars.legalName().value(),
                particulars.legalForm(),
                tradeRegister(particulars),
                text(particulars.taxId()),
                text(particulars.cnssAffiliation()),
                particulars.segments(),
                text(particulars.parentCountry()),
                company.standing(),
                text(company.standingReason()),
                company.registeredAt(),
                company.sites().stream().map(site -> site(company, site)).toList());
    }

    static CompanyState.Site site(Company company, Site site) {
        return new CompanyState.Site(
                company.ice() + "-" + site.park(), site.park(), site.opensOn(), site.closesOn(), leases(site));
    }

    private static List<CompanyState.Lease> leases(Site site) {
        return site.spaces().stream().flatMap(PublishedCompany::leases).toList();
    }

    private static Stream<CompanyState.Lease> leases(LeasedSpace space) {
        return space.leases().stream()
                .map(lease ->
                        new CompanyState.Lease(lease.id(), space.id(), lease.area(), lease.startsOn(), lease.endsOn()));
    }

    private static CompanyState.@Nullable TradeRegister tradeRegister(Particulars particulars) {
        return particulars.tradeRegister() == null
                ? null
                : new CompanyState.TradeRegister(
                        particulars.tradeRegister().court().value(),
                        particulars.tradeRegister().number().value());
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
