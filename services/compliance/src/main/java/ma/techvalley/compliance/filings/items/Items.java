package ma.techvalley.compliance.filings.article15;

import java.util.List;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The nine items of article 15, as far as they are given. An empty list is given, and says that there are none.
 *
 * @param controller (a)
 * @param processing (b)
 * @param data (c)
 * @param recipients (d), by category
 * @param transfers (e), ISO 3166-1 alpha-2 codes of countries
 * @param retention (f)
 * @param rights (g)
 * @param security (h), a general description (articles 23 and 24)
 * @param interconnection (i): cross-matching, interconnection, cession, subcontracting
 */
public record Items(
        @Nullable Controller controller,
        @Nullable Processing processing,
        @Nullable PersonalData data,
        @Nullable List<String> recipients,
        @Nullable List<String> transfers,
        @Nullable String retention,
        @Nullable Rights rights,
        @Nullable String security,
        @Nullable String interconnection) {

    /** These items, but where others are given, those. */
    public Items correctedBy(Items others) {
        return new Items(
                newer(others.controller, controller),
                newer(others.processing, processing),
                newer(others.data, data),
                newer(others.recipients, recipients),
                newer(others.transfers, transfers),
                newer(others.retention, retention),
                newer(others.rights, rights),
                newer(others.security, security),
                newer(others.interconnection, interconnection));
    }

    /** Broken rules inside the items that are given. */
    public List<Violation> violations() {
        return Countries.violations(transfers);
    }

    private static <T> @Nullable T newer(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }
}
