package ma.techvalley.gateway.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.companies.CompanyBook;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.standings.StandingBook;
import org.junit.jupiter.api.Test;

class TenantBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ICE = "001561191000066";

    private final CompanyBook companies = new CompanyBook();
    private final StandingBook standings = new StandingBook();
    private final TenantBook tenants = new TenantBook();

    @Test
    void aParkHasWhatItsCompaniesHave() {
        companies.put(Samples.companyState(ICE, "Atlas", "casa"), 1);
        companies.put(Samples.companyState("001561191000067", "Rif", "casa"), 1);
        companies.put(Samples.companyState("001561191000068", "Souss", "fes"), 1);
        companies.put(Samples.companyState("001561191000069", "Toubkal", "rabat"), 1);
        standings.put(new StandingState(ICE, 1, List.of(new CountryTransfers("FR", 2)), 0));
        standings.put(new StandingState("001561191000068", 0, List.of(), 1));
        standings.put(new StandingState("001561191000069", 0, List.of(), 0));

        assertThat(publish())
                .isEqualTo(Map.of(
                        "casa",
                        tenants(
                                Set.of(
                                        DataProtection.BASE_GRANTED,
                                        DataProtection.TRANSFER_GRANTED,
                                        DataProtection.NONE),
                                Set.of("FR")),
                        "fes",
                        tenants(Set.of(DataProtection.SUSPENDED), Set.of()),
                        "rabat",
                        tenants(Set.of(DataProtection.NONE), Set.of())));
    }

    @Test
    void isTheSameAsLongAsNothingChanges() {
        companies.put(Samples.companyState(ICE, "Atlas", "casa"), 1);
        Map<String, Tenants> before = publish();
        companies.put(Samples.companyState(ICE, "Atlas Services", "casa"), 2);
        assertThat(publish()).isSameAs(before);
        standings.put(new StandingState(ICE, 0, List.of(), 1));
        assertThat(publish()).isNotEqualTo(before);
    }

    private Map<String, Tenants> publish() {
        return tenants.publish(companies.publish(standings.publish(), TODAY));
    }

    private static Tenants tenants(Set<DataProtection> standing, Set<String> countries) {
        return new Tenants(Set.of(Segment.ITO), standing, countries);
    }
}
