package ma.techvalley.gateway.companies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.gateway.companies.Companies.ListedCompany;
import ma.techvalley.gateway.standings.Protection;

/** The companies as the applier keeps them. */
public final class CompanyBook {
    private final Map<String, Company> known = new HashMap<>();
    private Companies published = Companies.NONE;
    private Map<String, Protection> knownStandings = Map.of();
    private LocalDate day = LocalDate.EPOCH;
    private boolean changed;

    public void put(CompanyState state, long version) {
        known.put(state.ice(), Company.of(state, version));
        changed = true;
    }

    /**
     * What readers may see from now on.
     *
     * @param standings by ICE; the same object as before if nothing changed
     */
    public Companies publish(Map<String, Protection> standings, LocalDate today) {
        if (changed || !today.equals(day) || knownStandings != standings) {
            knownStandings = standings;
            day = today;
            changed = false;
            published = listed();
        }
        return published;
    }

    private Companies listed() {
        List<ListedCompany> listed = known.values().stream()
                .map(company -> new ListedCompany(
                        CompanyProfile.of(
                                company,
                                knownStandings.getOrDefault(company.state().ice(), Protection.NONE),
                                day),
                        company.key(),
                        company.words()))
                .sorted(Comparator.comparing(ListedCompany::key))
                .toList();
        return new Companies(
                listed,
                listed.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                company -> company.profile().ice(), Function.identity())));
    }
}
