package ma.techvalley.compliance.filings.article15;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Countries that data can be transferred to: those that exist, without Morocco, which is not abroad (article 43). */
final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    static List<Violation> violations(@Nullable List<String> codes) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; codes != null && i < codes.size(); i++) {
            if (!CODES.contains(codes.get(i))) {
                violations.add(new Violation(
                        "/items/transfers/" + i, "country", "There is no country with this ISO 3166-1 code."));
            } else if (codes.get(i).equals("MA")) {
                violations.add(new Violation("/items/transfers/" + i, "abroad", "Morocco is not abroad."));
            }
        }
        return violations;
    }
}
