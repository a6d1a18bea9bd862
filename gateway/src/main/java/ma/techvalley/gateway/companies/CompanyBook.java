package ma.techvalley.gateway.companies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.gateway.standings.Protection;

/** The companies as the applier keeps them. */
public final class CompanyBook {
    private final Map<String, Company> known = new HashMap<>();
    private Companies published = Companies.NONE;
    private LocalDate day = LocalDate.EPOCH;
    private boolean changed;

    /** @throws RuntimeException for one that could not be shown; it is as it was before */
    public void put(CompanyState state, long version) {
        Company company = Company.of(state, version);
        CompanyProfile _ = CompanyProfile.of(company, Protection.NONE, day);
        known.put(state.ice(), company);
        changed = true;
    }

    /**
     * What readers may see from now on.
     *
     * @param standings by ICE; the same object as before if nothing changed
     */
    public Companies publish(Map<String, Protection> standings, LocalDate today) {
        if (changed || !today.equals(day) || published.standings() != standings) {
            day = today;
            changed = false;
            published = Companies.of(known.values(), standings, today);
        }
        return published;
    }
}
