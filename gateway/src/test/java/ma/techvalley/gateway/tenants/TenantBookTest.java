package ma.techvalley.gateway.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.companies.CompanyBook;
import ma.techvalley.gateway.register.RegisterBook;
import org.junit.jupiter.api.Test;

class TenantBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ICE = "001561191000066";

    private final CompanyBook companies = new CompanyBook();
    private final RegisterBook register = new RegisterBook();
    private final TenantBook tenants = new TenantBook();

    @Test
    void aParkHasWhatItsCompaniesHave() {
        companies.put(Samples.companyState(ICE, "Atlas", "casa"), 1);
        companies.put(Samples.companyState("001561191000067", "Rif", "casa"), 1);
        companies.put(Samples.companyState("001561191000068", "Souss", "fes"), 1);
        register.put(filing("1", Kind.DECLARATION, Stage.GRANTED, "US"));
        register.put(filing("2", Kind.TRANSFER, Stage.GRANTED, "FR"));
        register.put(filing("3", Kind.TRANSFER, Stage.REFUSED, "DE"));
        register.put(filing("4", Kind.TRANSFER, Stage.SUSPENDED, "ES"));

        assertThat(publish())
                .isEqualTo(Map.of(
                        "casa",
                        new Tenants(
                                Set.of(Segment.ITO),
                                Set.of(
                                        DataProtection.BASE_GRANTED,
                                        DataProtection.TRANSFER_GRANTED,
                                        DataProtection.NONE),
                                Set.of("FR")),
                        "fes",
                        new Tenants(Set.of(Segment.ITO), Set.of(DataProtection.NONE), Set.of())));
    }

    @Test
    void isTheSameAsLongAsNothingChanges() {
        companies.put(Samples.companyState(ICE, "Atlas", "casa"), 1);
        Map<String, Tenants> before = publish();
        companies.put(Samples.companyState(ICE, "Atlas Services", "casa"), 2);
        assertThat(publish()).isSameAs(before);
        register.put(filing("1", Kind.TRANSFER, Stage.GRANTED, "FR"));
        assertThat(publish()).isNotEqualTo(before);
    }

    private Map<String, Tenants> publish() {
        var granted = register.publish();
        return tenants.publish(companies.publish(granted.grantedByIce(), TODAY), granted);
    }

    private static FilingState filing(String id, Kind kind, Stage stage, String country) {
        return new FilingState(
                id,
                ICE,
                "Atlas",
                "Casablanca",
                kind,
                FilingState.Nature.NORMAL,
                "Clients",
                "Clients",
                List.of(country),
                stage,
                "D-1/2025",
                "GC",
                "D-GC-1/2025",
                Instant.parse("2025-05-01T10:00:00Z"),
                Instant.parse("2025-05-02T10:00:00Z"),
                null,
                null);
    }
}
