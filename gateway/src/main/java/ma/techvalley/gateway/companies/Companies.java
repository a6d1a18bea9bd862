package ma.techvalley.gateway.companies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The companies at one moment.
 *
 * @param listed in the order of their names
 * @param byIce the same by identifier
 */
public record Companies(List<ListedCompany> listed, Map<String, ListedCompany> byIce) {
    static final Companies NONE = new Companies(List.of(), Map.of());

    /**
     * One entry of the list.
     *
     * @param key its place in the order
     * @param words its folded name
     */
    public record ListedCompany(CompanyProfile profile, String key, String words) {}

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
