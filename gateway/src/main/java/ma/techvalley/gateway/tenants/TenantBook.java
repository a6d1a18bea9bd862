package ma.techvalley.gateway.tenants;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.companies.Companies.ListedCompany;
import ma.techvalley.gateway.companies.CompanyProfile;
import org.jspecify.annotations.Nullable;

/** The tenants of all parks as the applier keeps them. */
public final class TenantBook {
    private @Nullable Companies companies;
    private Map<String, Tenants> published = Map.of();

    /** Tenants by code of the park; the same object as before if nothing changed. */
    public Map<String, Tenants> publish(Companies now) {
        if (companies != now) {
            companies = now;
            Map<String, Tenants> byPark = byPark(now);
            published = byPark.equals(published) ? published : byPark;
        }
        return published;
    }

    static Map<String, Tenants> byPark(Companies all) {
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

    private static void add(CompanyProfile company, Tenants tenants) {
        tenants.segments().addAll(company.segments());
        tenants.dataProtection().addAll(company.dataProtection());
        tenants.transferCountries().addAll(company.transferCountries());
    }
}
