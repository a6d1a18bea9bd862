package ma.techvalley.gateway.companies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.gateway.standings.Protection;

/**
 * The companies at one moment.
 *
 * @param listed in the order of their names
 * @param byIce the same by identifier
 * @param standings how companies stand with the CNDP, by ICE
 */
public record Companies(
        List<ListedCompany> listed, Map<String, ListedCompany> byIce, Map<String, Protection> standings) {
    static final Companies NONE = new Companies(List.of(), Map.of(), Map.of());

    /**
     * One entry of the list.
     *
     * @param company what it was made of
     */
    public record ListedCompany(CompanyProfile profile, Company company) {
        /** Its place in the order. */
        public String key() {
            return company.key();
        }

        /** Its folded name. */
        public String words() {
            return company.words();
        }
    }

    /** As they show on a day. */
    static Companies of(Collection<Company> all, Map<String, Protection> standings, LocalDate day) {
        List<ListedCompany> listed = all.stream()
                .map(company -> new ListedCompany(
                        CompanyProfile.of(
                                company, standings.getOrDefault(company.state().ice(), Protection.NONE), day),
                        company))
                .sorted(Comparator.comparing(ListedCompany::key))
                .toList();
        return new Companies(
                listed,
                listed.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                company -> company.profile().ice(), Function.identity())),
                standings);
    }

    /**
     * The companies of a moment, with what changed since undone.
     *
     * @param day of the moment: sites that close count as of it
     */
    public Companies then(FormerCompanies former, LocalDate day) {
        Map<String, Company> now =
                listed.stream().collect(Collectors.toMap(each -> each.profile().ice(), ListedCompany::company));
        return of(former.companies(now).values(), former.standings(standings), day);
    }

    public Optional<CompanyProfile> find(String ice) {
        return Optional.ofNullable(byIce.get(ice)).map(ListedCompany::profile);
    }

    /** How many companies have a site in that park. */
    public long in(String park) {
        return with(park).count();
    }

    /** Companies with a site in that park. */
    public Stream<CompanyProfile> with(String park) {
        return listed.stream()
                .map(ListedCompany::profile)
                .filter(company -> company.parks().contains(park));
    }
}
