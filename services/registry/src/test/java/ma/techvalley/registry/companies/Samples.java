package ma.techvalley.registry.companies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.identifiers.CnssAffiliation;
import ma.techvalley.registry.identifiers.Country;
import ma.techvalley.registry.identifiers.Court;
import ma.techvalley.registry.identifiers.Ice;
import ma.techvalley.registry.identifiers.LegalName;
import ma.techvalley.registry.identifiers.RegisterNumber;
import ma.techvalley.registry.identifiers.TaxId;
import ma.techvalley.registry.identifiers.TradeRegister;
import org.jspecify.annotations.Nullable;

/** Companies for tests. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-02-03T09:15:30.250Z");

    /** Operates the park that {@link #space} is in. */
    public static final Actor OPERATOR = new Actor("o", Set.of(Role.ZONE_OPERATOR), Set.of(), Set.of("casanearshore"));

    private Samples() {}

    /** Does everything for a company. */
    public static Actor administrator(Ice ice) {
        return new Actor("a", Set.of(Role.COMPANY_ADMINISTRATOR), Set.of(ice.value()), Set.of());
    }

    public static Company company() {
        return in(Standing.REGISTERED);
    }

    static Company in(Standing standing) {
        return new Company(new Ice(Ices.next()), particulars("Atlas Services"), standing, null, NOW, List.of());
    }

    static Particulars particulars(String legalName) {
        return new Particulars(
                new LegalName(legalName),
                LegalForm.SARL,
                new TradeRegister(new Court("Casablanca"), new RegisterNumber("123456")),
                new TaxId("01234567"),
                new CnssAffiliation("1234567"),
                List.of(Segment.BPO, Segment.ITO),
                new Country("FR"));
    }

    static LeasedSpace space(String id, long version, String asOf, Lease... leases) {
        return new LeasedSpace(id, "casanearshore", version, LocalDate.parse(asOf), List.of(leases));
    }

    static Lease lease(String id, String startsOn, @Nullable String endsOn) {
        return new Lease(id, 300, LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn));
    }
}
