package ma.techvalley.gateway.tenants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.companies.Companies.ListedCompany;
import ma.techvalley.gateway.companies.CompanyProfile;
import ma.techvalley.gateway.register.Register;
import ma.techvalley.gateway.register.RegisterQuery;
import ma.techvalley.gateway.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/** The tenants of all parks as the applier keeps them. */
public final class TenantBook {
    private static final RegisterQuery EVERYTHING = new RegisterQuery(List.of(), null, null, null, Set.of());

    private @Nullable Companies companies;
    private @Nullable Register register;
    private Map<String, Granted> granted = Map.of();
    private Map<String, Tenants> published = Map.of();

    /** Tenants by code of the park; the same object as before if nothing changed. */
    public Map<String, Tenants> publish(Companies nowCompanies, Register nowRegister) {
        if (companies != nowCompanies || register != nowRegister) {
            if (register != nowRegister) {
                granted = nowRegister
                        .all(EVERYTHING)
                        .filter(RegisterRow::isGranted)
                        .collect(Collectors.toMap(RegisterRow::ice, Granted::of, Granted::both));
            }
            companies = nowCompanies;
            register = nowRegister;
            Map<String, Tenants> byPark = byPark(nowCompanies);
            published = byPark.equals(published) ? published : byPark;
        }
        return published;
    }

    private Map<String, Tenants> byPark(Companies all) {
        Map<String, Tenants> byPark = new HashMap<>();
        for (ListedCompany company : all.listed()) {
            for (String park : company.profile().parks()) {
                add(
                        company.profile(),
                        byPark.computeIfAbsent(
                                park, _ -> new Tenants(new TreeSet<>(), new TreeSet<>(), new TreeSet<>())));
            }
        }
        return byPark;
    }

    private void add(CompanyProfile company, Tenants tenants) {
        Granted its = granted.getOrDefault(company.ice(), Granted.NOTHING);
        tenants.segments().addAll(company.segments());
        tenants.dataProtection().addAll(its.standing());
        tenants.transferCountries().addAll(its.countries());
    }
}
